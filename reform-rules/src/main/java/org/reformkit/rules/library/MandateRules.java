package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;

/** Rules on what the level above demands (规定动作规则). */
public final class MandateRules {

    private MandateRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(hasBody());
    }

    /**
     * S16: every function for which a body is demanded has one, whatever its name (必设机构); YC-10, Organic Law art. 79:
     * departments as the work needs them, audit in any case.
     */
    public static RuleType hasBody() {
        return StandardType.of(
                "mandate.has-body",
                "S16",
                Rule.forEach(Mandate.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(MandateChecks.hasBody()).because(Bases.organicLaw("第七十九条")));
    }
}
