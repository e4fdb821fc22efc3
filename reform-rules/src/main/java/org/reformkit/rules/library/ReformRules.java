package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;

/** Rules on what a reform must do and must not leave behind (改革任务规则). */
public final class ReformRules {

    private ReformRules() {}

    /**
     * S16: every function for which a body is demanded has one, whatever its name (必设机构); YC-10, Organic Law art. 79:
     * departments as the work needs them, audit in any case.
     */
    public static RuleType mandatedBody() {
        return StandardType.of(
                "mandate.has-body",
                "S16",
                Rule.forEach(Mandate.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(MandateChecks.hasBody()).because(Bases.organicLaw("第七十九条")));
    }

    /**
     * T08: an abolished body leaves nothing open: duties, posts, people, institutions (撤销机构善后); LY-17, and Decree 227
     * art. 9 as a model for local bodies.
     */
    public static RuleType everythingDisposed() {
        return StandardType.of(
                "abolition.everything-disposed",
                "T08",
                Rule.forEachCourse(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Disposal.complete()).because(Bases.centralAsModel("第九条")));
    }
}
