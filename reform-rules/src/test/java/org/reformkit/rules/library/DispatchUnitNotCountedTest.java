package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class DispatchUnitNotCountedTest {

    private static final Rule<?> NOT_COUNTED = rule("dispatch.unit-not-counted");

    @Test
    void passesWhereTheUnitIsOfAKindThatDoesNotCount() {
        verifyThat(NOT_COUNTED).given(bureau(AgencyKind.DISPATCHED_BODY)).passes();
    }

    @Test
    void failsWhereTheUnitIsOfAKindThatCounts() {
        verifyThat(NOT_COUNTED)
                .given(bureau(AgencyKind.CONSTITUENT_DEPARTMENT))
                .fails("dispatch 320481/A-01 天目湖分局")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "派出机构不计入机构限额",
                                "溧阳市自然资源局 派出“天目湖分局”",
                                "派出的机构属计入限额的类别：溧阳市自然资源局天目湖分局（政府组成部门）",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十五条",
                                "数据：agencies.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Dispatched units count toward no limit",
                                "溧阳市自然资源局 派出“天目湖分局”",
                                "dispatched, but of a kind that counts: 溧阳市自然资源局天目湖分局 (constituent department)",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十五条",
                                "data: agencies.csv line 3"));
    }

    @Test
    void goesByTheKindsOfThePolicy() {
        verifyThat(rule("dispatch.unit-not-counted", "excluded-kinds", "constituent-department"))
                .given(bureau(AgencyKind.CONSTITUENT_DEPARTMENT))
                .passes();
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(NOT_COUNTED)
                .given(refusedRun(structure(agencies(1))))
                .isUndetermined("plan")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "派出机构不计入机构限额",
                                "方案",
                                Liyang.REFUSED_ZH,
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十五条"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Dispatched units count toward no limit",
                                "the plan",
                                Liyang.REFUSED_EN,
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十五条"));
    }

    @Test
    void looksAtNothingWhereTheUnitStandsAsNoAgency() {
        verifyThat(NOT_COUNTED)
                .given(related(structure(agency("A-01", "溧阳市自然资源局").build()), branch()))
                .looksAtNothing();
    }

    private static Structure bureau(AgencyKind kind) {
        return related(
                structure(
                        agency("A-01", "溧阳市自然资源局").build(),
                        agency("A-02", "溧阳市自然资源局天目湖分局")
                                .addAliases("天目湖分局")
                                .kind(kind)
                                .build()),
                branch());
    }

    private static Dispatch branch() {
        return Dispatch.builder()
                .dispatcher(agencyId("A-01"))
                .unit("天目湖分局")
                .kind(DispatchKind.OUTPOST)
                .build();
    }
}
