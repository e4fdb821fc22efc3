package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on leader posts (领导职数规则). */
public final class LeadershipRules {

    /** Whether those of divisions are judged too, as by default; of {@link #onlyFewer}. */
    public static final Parameter<Boolean> OF_DIVISIONS = Parameter.optional(
                    "of-divisions", ParameterType.FLAG, Text.message("parameter.of-divisions"))
            .orElse(true);

    private LeadershipRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(onlyFewer());
    }

    /** T03: leader posts become only fewer (领导职数只减不增), of departments and, where asked, of divisions; SY-13, LY-13. */
    public static RuleType onlyFewer() {
        return StandardType.of(
                "leadership.only-fewer",
                "T03",
                Rule.forEachTransition(Jurisdiction.class),
                ImmutableList.of(OF_DIVISIONS),
                (rule, parameters) -> rule.requires(
                                parameters.get(OF_DIVISIONS)
                                        ? notMore(LeaderScope.AGENCY).and(notMore(LeaderScope.DIVISION))
                                        : notMore(LeaderScope.AGENCY))
                        .because(Bases.local("第二十条")));
    }

    private static Check<Transition<Jurisdiction>> notMore(LeaderScope scope) {
        Measure<Jurisdiction> leaders = JurisdictionMeasures.leaders(scope);
        return Lifts.after(leaders).atMost(Lifts.before(leaders));
    }
}
