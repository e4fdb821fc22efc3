package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class QuotaFromAboveToBelowTest {

    private static final Rule<?> DOWN = rule("quota.from-above-to-below");
    private static final String BASIS = "依据：“提高政治站位，在解放思想中凝聚改革共识”（沈阳）SY-09";
    private static final JurisdictionCode PREFECTURE = JurisdictionCode.parse("320400");
    private static final Structure BEFORE = structure(
            Jurisdiction.of(PREFECTURE, "常州市"),
            Jurisdiction.of(CITY, "溧阳市"),
            agency(PREFECTURE, "A-01", "常州市粮食局").quota(administrative(9)).build(),
            agency("A-01", "溧阳市粮食局").quota(administrative(8)).build(),
            agency("A-02", "溧阳市商务局").build());

    @Test
    void passesFromThePrefectureToTheCounty() {
        verifyThat(DOWN)
                .given(run(BEFORE, move(AgencyId.of(PREFECTURE, "A-01"), agencyId("A-01"))))
                .passes();
    }

    @Test
    void failsFromTheCountyToThePrefecture() {
        verifyThat(DOWN)
                .given(run(BEFORE, move(agencyId("A-01"), PREFECTURE)))
                .fails("step-0001")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns("原则上", "编制减上补下", "第 1 步（划转编制）", "编制由溧阳市上收至常州市 2 名", BASIS, "数据：方案第 1 步"))
                .says(
                        ENGLISH,
                        columns(
                                "In principle",
                                "Posts that change levels go down",
                                "step 1 ('transfer quota')",
                                "posts that go up from 溧阳市 to 常州市: 2",
                                BASIS.replace("依据：", "basis: "),
                                "data: step 1 of the plan"));
    }

    @Test
    void isUndeterminedWhereABodyWithUnknownPostsIsMergedUpward() {
        verifyThat(DOWN)
                .given(run(
                        BEFORE,
                        MergeAgencies.builder()
                                .addSources(agencyId("A-02"), AgencyId.of(PREFECTURE, "A-01"))
                                .target(agency(PREFECTURE, "A-01", "常州市粮食局").build())
                                .effectiveOn(DAY)
                                .build()))
                .isUndetermined("step-0001");
    }

    @Test
    void looksAtNothingInsideOfALevel() {
        verifyThat(DOWN).given(run(BEFORE, move(agencyId("A-01"), CITY))).looksAtNothing();
    }

    private static Action move(ElementId source, ElementId target) {
        return TransferQuota.builder()
                .source(source)
                .target(target)
                .posts(administrative(2))
                .effectiveOn(DAY)
                .build();
    }
}
