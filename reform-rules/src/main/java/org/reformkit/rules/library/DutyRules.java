package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.Citation;
import org.reformkit.model.duty.Duty;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Pace;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on duties (职责规则): one lead each, always, and none lost. */
public final class DutyRules {

    /** After which instants a duty must have a lead (先立后破的时点); of {@link #alwaysHeld}. */
    public static final Parameter<Pace> PACE = Parameter.optional(
                    "pace", ParameterType.choice(Pace.class), Text.message("parameter.pace"))
            .orElse(Pace.EVERY_STEP);

    private DutyRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(oneLead(), noOrphan(), alwaysHeld());
    }

    /**
     * S12: one lead a duty (一件事情由一个部门负责); YC-22, Decree 486 art. 10. A duty without any holder is violated with 0 leads,
     * not undetermined: after an abolition that is a fact, and data cannot tell it from a holder that nobody entered.
     */
    public static RuleType oneLead() {
        return StandardType.of(
                "duty.one-lead",
                "S12",
                Rule.forEach(Duty.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(DutyChecks.leads().exactly(1)).because(Bases.local("第十条")));
    }

    /**
     * T05: every duty of before is held at the end, or the plan ended it by name (职责不落空). Decree 227 art. 9, a model for
     * local bodies: a proposal to abolish says where functions go.
     */
    public static RuleType noOrphan() {
        return StandardType.of(
                "duty.no-orphan",
                "T05",
                Rule.forEachCourse(Duty.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(Lifts.atEnd(DutyChecks.hasLead())).because(Bases.centralAsModel("第九条")));
    }

    /**
     * T09: at every instant every duty has a lead (先立后破、不立不破); LY-16. Until a duty has moved its old holder goes on, by
     * the decision of 2018-04-27, which binds local bodies too.
     */
    public static RuleType alwaysHeld() {
        return StandardType.of(
                "duty.always-held",
                "T09",
                Rule.forEachCourse(Duty.class),
                ImmutableList.of(PACE),
                (rule, parameters) -> rule.requires(Lifts.throughout(DutyChecks.hasLead(), parameters.get(PACE)))
                        .because(Citation.of("全国人民代表大会常务委员会关于国务院机构改革涉及法律规定的行政机关职责调整问题的决定", "第一条")));
    }
}
