package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Citation;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;

/** Rules on what a reform must do and must not leave behind (改革任务规则). */
public final class ReformRules {

    private ReformRules() {}

    /** S16: every function for which a body is demanded has one, whatever its name (必设机构); YC-10. */
    public static RuleType mandatedBody() {
        return StandardType.of(
                "mandate.has-body",
                "S16",
                Rule.forEach(Mandate.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(MandateChecks.hasBody()));
    }

    /**
     * T08: an abolished body leaves nothing open: duties, posts, people, institutions (撤销机构善后); Decree 227 art. 9,
     * LY-17.
     */
    public static RuleType everythingDisposed() {
        return StandardType.of(
                "abolition.everything-disposed",
                "T08",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(Disposal.complete()).because(Citation.of("国务院行政机构设置和编制管理条例", "第九条")));
    }
}
