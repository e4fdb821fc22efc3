package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;

/** Rules on what a reform must do and must not leave behind (改革任务规则). */
public final class ReformRules {

    private ReformRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(everythingDisposed());
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
