package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.dutyId;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.FreedomEffect;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DutyFreedomPoliceOnlyTest {

    private static final Rule<?> POLICE_ONLY = rule("duty.freedom-police-only");
    private static final PowerItem DETENTION = PowerItem.builder()
            .kind(PowerKind.PENALTY)
            .freedom(FreedomEffect.RESTRICTS)
            .build();

    private static Duty power(PowerItem item, String... leads) {
        return duty("D-01", "行政拘留", leads).toBuilder().power(item).build();
    }

    private static Structure places(Duty duty) {
        return structure(
                duty,
                agency("A-01", "溧阳市公安局").addAllFunctions(fields("公安")).build(),
                agency("A-02", "溧阳市城管局").addAllFunctions(fields("城市管理")).build(),
                agency("A-03", "溧阳市综合执法局").build());
    }

    @Test
    void passesWithThePolice() {
        verifyThat(POLICE_ONLY).given(places(power(DETENTION, "A-01"))).passes();
    }

    @Test
    void passesWithStateSecurity() {
        verifyThat(POLICE_ONLY)
                .given(structure(
                        power(DETENTION, "A-01"),
                        agency("A-01", "国家安全局").addAllFunctions(fields("国家安全")).build()))
                .passes();
    }

    @Test
    void passesWithOthersThatThePolicyNames() {
        verifyThat(rule("duty.freedom-police-only", "functions", "公安;城市管理"))
                .given(places(power(DETENTION, "A-02")))
                .passes();
    }

    @Test
    void failsWithAnotherBody() {
        verifyThat(POLICE_ONLY)
                .given(places(power(DETENTION, "A-01", "A-02")))
                .fails("320481/D-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "限制人身自由的行政处罚权由公安机关和法律规定的其他机关行使",
                                "行政拘留",
                                "限制人身自由，而由 溧阳市城管局 行使",
                                "依据：《中华人民共和国行政处罚法》第十八条",
                                "数据：duties.csv 第 2 行；agencies.csv 第 2、3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "Penalties on personal freedom are with the police and other organs that a law names",
                                "行政拘留",
                                "it restricts personal freedom and is exercised by 溧阳市城管局",
                                "basis: 《中华人民共和国行政处罚法》第十八条",
                                "data: duties.csv line 2; agencies.csv lines 2, 3"));
    }

    @Test
    void failsWithADelegateOfThePolice() {
        verifyThat(POLICE_ONLY)
                .given(related(
                        places(power(DETENTION, "A-01")),
                        Delegation.of(dutyId("D-01"), agencyId("A-01"), agencyId("A-02"))))
                .fails("320481/D-01");
    }

    @Test
    void isUndeterminedWhereFunctionsOrTheEffectAreNotKnown() {
        verifyThat(POLICE_ONLY).given(places(power(DETENTION, "A-03"))).isUndetermined("320481/D-01");
        verifyThat(POLICE_ONLY)
                .given(places(power(PowerItem.of(PowerKind.PENALTY), "A-02")))
                .isUndetermined("320481/D-01");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(POLICE_ONLY)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "限制人身自由的行政处罚权由公安机关和法律规定的其他机关行使",
                                "方案",
                                Liyang.REFUSED_ZH,
                                "依据：《中华人民共和国行政处罚法》第十八条"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "Penalties on personal freedom are with the police and other organs that a law names",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: 《中华人民共和国行政处罚法》第十八条"));
    }

    @Test
    void looksAtNothingThatIsNoPenaltyOrRestrictsNobody() {
        PowerItem fine = DETENTION.toBuilder().freedom(FreedomEffect.NONE).build();
        verifyThat(POLICE_ONLY).given(places(power(fine, "A-02"))).looksAtNothing();
        PowerItem quarantine = DETENTION.toBuilder().kind(PowerKind.COERCION).build();
        verifyThat(POLICE_ONLY).given(places(power(quarantine, "A-02"))).looksAtNothing();
        verifyThat(POLICE_ONLY)
                .given(places(power(PowerItem.of(PowerKind.LICENCE), "A-02")))
                .looksAtNothing();
        verifyThat(POLICE_ONLY).given(places(duty("D-01", "巡查", "A-02"))).looksAtNothing();
    }
}
