package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.leaders;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Series;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class AgencyOneHeadTest {

    private static final Rule<?> ONE_HEAD = rule("agency.one-head");

    @Test
    void passesWithOne() {
        verifyThat(ONE_HEAD).given(bureau(leaders(1, 3))).passes();
    }

    @Test
    void failsWithTwo() {
        verifyThat(ONE_HEAD)
                .given(bureau(leaders(2, 3)))
                .fails("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "部门正职一名",
                                "溧阳市司法局",
                                "正职职数 2 名，应为 1 名，超 1 名",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十二条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A department has one head",
                                "溧阳市司法局",
                                "posts of heads: 2, required: 1, over: 1",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十二条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void failsWithNone() {
        verifyThat(ONE_HEAD).given(bureau(leaders(0, 3))).fails("320481/A-01");
    }

    @Test
    void isUndeterminedWithUnknownLeaders() {
        verifyThat(ONE_HEAD)
                .given(structure(agency("A-01", "溧阳市司法局").build()))
                .isUndetermined("320481/A-01")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "部门正职一名",
                                "溧阳市司法局",
                                "正职职数 未知，应为 1 名",
                                "缺数据：溧阳市司法局",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十二条",
                                "数据：agencies.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A department has one head",
                                "溧阳市司法局",
                                "posts of heads: unknown, required: 1",
                                "missing data: 溧阳市司法局",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第八十二条",
                                "data: agencies.csv line 2"));
    }

    @Test
    void passesWhereOneWithoutAHeadSharesTheWorkingBodyOfAnother() {
        Structure sharing = structure(
                agency("A-01", "溧阳市司法局").leaders(leaders(1, 3)).build(),
                agency("A-02", "溧阳市普法办公室").leaders(leaders(0, 1)).build());
        CoLocation together = CoLocation.of(agencyId("A-01"), List.of(agencyId("A-01"), agencyId("A-02")));
        CoLocation otherLead = CoLocation.of(agencyId("A-02"), List.of(agencyId("A-01"), agencyId("A-02")));
        verifyThat(ONE_HEAD).given(related(sharing, together)).passes();
        verifyThat(ONE_HEAD).given(related(sharing, otherLead)).fails("320481/A-02");
    }

    @Test
    void looksAtNothingInOtherSeries() {
        Agency party = agency("A-01", "溧阳市委组织部")
                .series(Series.PARTY)
                .leaders(leaders(2, 3))
                .build();
        verifyThat(ONE_HEAD).given(structure(party)).looksAtNothing();
        verifyThat(rule("agency.one-head", "series", "party"))
                .given(structure(party))
                .fails("320481/A-01");
    }

    private static Structure bureau(LeadershipQuota leaders) {
        return structure(agency("A-01", "溧阳市司法局").leaders(leaders).build());
    }
}
