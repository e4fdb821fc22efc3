package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.duty.Duty;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on duties that are powers over citizens (权力事项规则): licences, penalties and the like. */
public final class PowerRules {

    /** The functions of those who may restrict personal freedom (可限制人身自由的职能); of {@link #freedomPoliceOnly}. */
    public static final Parameter<ImmutableList<String>> FUNCTIONS = Parameter.optional(
                    "functions", ParameterType.TEXTS, Text.message("parameter.freedom-functions"))
            .orElse(ImmutableList.of("公安", "国家安全"));

    private PowerRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(delegatedOnce(), freedomPoliceOnly(), licenceSupervised());
    }

    /**
     * S27: who delegates a power leads or assists in it, is no delegate itself, and does so by letter (受委托不得再委托); Penalty Law
     * art. 20, Licence Law art. 24. Of a duty that is not known to be a power this stays undetermined.
     */
    public static RuleType delegatedOnce() {
        return StandardType.of(
                "duty.delegated-once",
                "S27",
                Rule.forEach(Duty.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(PowerChecks.isDelegatedOnce())
                        .because(Bases.penaltyLaw("第二十条"), Bases.licenceLaw("第二十四条")));
    }

    /**
     * S28: a penalty that restricts personal freedom is imposed by the police and other organs that a law names alone
     * (限制人身自由的处罚权由公安机关和法律规定的其他机关行使), delegates included; Penalty Law art. 18. State security is one of them by the
     * Counter-Espionage Law. Of a penalty whose effect, and of a body whose functions are not known, this stays undetermined.
     */
    public static RuleType freedomPoliceOnly() {
        return StandardType.of(
                "duty.freedom-police-only",
                "S28",
                Rule.forEach(Duty.class),
                ImmutableList.of(FUNCTIONS),
                (rule, parameters) -> rule.requires(PowerChecks.isOfPolice(parameters.get(FUNCTIONS)))
                        .because(Bases.penaltyLaw("第十八条")));
    }

    /**
     * S29: a licence that its holder only grants has a supervisor beside it (许可事项有监管主体); WH-03, Licence Law art. 10. Where the
     * phase is not known, or nobody of the jurisdiction has a supervisor on record, a licence without one is undetermined.
     */
    public static RuleType licenceSupervised() {
        return StandardType.of(
                "duty.licence-supervised",
                "S29",
                Rule.forEach(Duty.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(PowerChecks.isSupervised())
                        .because(Bases.reported(Report.WH, "WH-03"), Bases.licenceLaw("第十条")));
    }
}
