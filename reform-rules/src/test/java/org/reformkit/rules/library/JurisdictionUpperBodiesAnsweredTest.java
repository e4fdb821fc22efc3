package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class JurisdictionUpperBodiesAnsweredTest {

    private static final Rule<?> ANSWERED = rule("jurisdiction.upper-bodies-answered", "bodies", "江苏省水利厅");
    private static final Rule<?> BY_NAME = rule("jurisdiction.upper-bodies-answered", "bodies", "江苏省水利厅;江苏省财政厅");
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");

    @Test
    void passesWhereEachIsNamedEvenByOneAgencyOrAFormerName() {
        verifyThat(ANSWERED)
                .given(related(
                        places(),
                        Counterpart.of(agencyId("A-01"), "常州市水利局"),
                        Counterpart.of(agencyId("A-01"), "常州市国土局")))
                .passes();
    }

    @Test
    void failsWhereOneIsNamedByNobody() {
        verifyThat(ANSWERED)
                .given(related(places(), Counterpart.of(agencyId("A-01"), "常州市水利局")))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "上级机构均有对应机构",
                                "溧阳市",
                                "没有对应机构的上级机构：常州市自然资源局",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-07、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "数据：agencies.csv 第 4 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Every body above has a counterpart",
                                "溧阳市",
                                "bodies above without a counterpart: 常州市自然资源局",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-07, “提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "data: agencies.csv line 4"));
    }

    @Test
    void goesByTheNamesOfThePolicyWhereTheDataHaveNoneAbove() {
        Structure city = structure(agency("A-01", "溧阳市水利局").build());
        verifyThat(BY_NAME)
                .given(related(
                        city, Counterpart.of(agencyId("A-01"), "江苏省水利厅"), Counterpart.of(agencyId("A-01"), "江苏省财政厅")))
                .passes();
        verifyThat(BY_NAME)
                .given(related(city, Counterpart.of(agencyId("A-01"), "江苏省水利厅")))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "上级机构均有对应机构",
                                "溧阳市",
                                "没有对应机构的上级机构：江苏省财政厅",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-07、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Every body above has a counterpart",
                                "溧阳市",
                                "bodies above without a counterpart: 江苏省财政厅",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-07, “提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereNoCounterpartIsOnRecord() {
        verifyThat(ANSWERED)
                .given(places())
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "上级机构均有对应机构",
                                "溧阳市",
                                "上级对应机构未列",
                                "缺数据：溧阳市",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-07、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "数据：jurisdictions.csv 第 3 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Every body above has a counterpart",
                                "溧阳市",
                                "no counterparts are on record",
                                "missing data: 溧阳市",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-07, “提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "data: jurisdictions.csv line 3"));
    }

    @Test
    void isUndeterminedWhereTheBodiesAboveAreUnknown() {
        verifyThat(rule("jurisdiction.upper-bodies-answered"))
                .given(related(structure(agency("A-01", "溧阳市水利局").build()), Counterpart.of(agencyId("A-01"), "常州市水利局")))
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "原则上",
                                "待定",
                                "上级机构均有对应机构",
                                "溧阳市",
                                "上级机构未知",
                                "缺数据：溧阳市",
                                "依据：“坚持三个突出，做好机构设置”（银川）YC-07、“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "undetermined",
                                "Every body above has a counterpart",
                                "溧阳市",
                                "the bodies above are not known",
                                "missing data: 溧阳市",
                                "basis: “坚持三个突出，做好机构设置”（银川）YC-07, “提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-03",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void looksAtNothingWithoutAgencies() {
        verifyThat(ANSWERED).given(structure()).looksAtNothing();
    }

    /** The province does not stand here, so what the prefecture answers is named by the policy. */
    private static Structure places() {
        return related(
                structure(
                        Jurisdiction.of(PREFECTURE, "常州市"),
                        Jurisdiction.of(CITY, "溧阳市"),
                        agency("A-01", "溧阳市水利局").build(),
                        agency(PREFECTURE, "A-01", "常州市水利局").build(),
                        agency(PREFECTURE, "A-02", "常州市自然资源局")
                                .addFormerNames(FormerName.of("常州市国土局", DAY))
                                .build()),
                Counterpart.of(AgencyId.of(PREFECTURE, "A-01"), "江苏省水利厅"));
    }
}
