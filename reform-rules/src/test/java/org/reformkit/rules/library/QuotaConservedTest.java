package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.model.quota.QuotaKind.INSTITUTION;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.DAY;
import static org.reformkit.rules.library.Liyang.abolish;
import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.city;
import static org.reformkit.rules.library.Liyang.columns;
import static org.reformkit.rules.library.Liyang.refusedRun;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.Adjustment;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

class QuotaConservedTest {

    private static final Rule<?> CONSERVED = rule("quota.conserved");
    private static final Structure BEFORE = structure(
            city(Pool.EMPTY.withQuota(administrative(5))), grain(administrative(8)), planning(administrative(25)));

    @Test
    void passesWhereAnAgencyIsAbolishedIntoThePoolAndThePoolIsAllocated() {
        verifyThat(CONSERVED)
                .given(run(
                        BEFORE,
                        abolish("A-01", DAY),
                        TransferQuota.builder()
                                .source(CITY)
                                .target(agencyId("A-02"))
                                .posts(administrative(13))
                                .effectiveOn(DAY)
                                .build()))
                .passes();
    }

    @Test
    void passesWhereThereAreFewer() {
        verifyThat(CONSERVED)
                .given(BEFORE, structure(planning(administrative(25))))
                .passes();
    }

    @Test
    void passesWhereTheyGoIntoACoordinatingBodyAndBack() {
        CoordinatingBody body = CoordinatingBody.builder()
                .id(CoordinatingBodyId.of(CITY, "C-01"))
                .name("溧阳市安全生产委员会")
                .kind(CoordinatingBodyKind.STANDING)
                .posts(administrative(5))
                .build();
        Action setUp =
                SetUpCoordinatingBody.builder().body(body).effectiveOn(DAY).build();
        Action abolish = AbolishCoordinatingBody.builder()
                .body(body.id())
                .effectiveOn(DAY)
                .build();
        verifyThat(CONSERVED).given(run(BEFORE, setUp)).passes();
        verifyThat(CONSERVED).given(run(BEFORE, setUp, abolish)).passes();
        verifyThat(CONSERVED)
                .given(run(BEFORE.edit().put(body).done(), abolish))
                .passes();
        verifyThat(CONSERVED).given(BEFORE, BEFORE.edit().put(body).done()).fails("320481");
    }

    @Test
    void failsWhereOneIsMade() {
        verifyThat(CONSERVED)
                .given(run(
                        BEFORE,
                        AdjustQuota.builder()
                                .holder(agencyId("A-02"))
                                .adjustment(Adjustment.ADD)
                                .posts(administrative(1))
                                .effectiveOn(DAY)
                                .build()))
                .fails("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "改革后编制总量不增加",
                                "溧阳市",
                                "改革后行政编制 39 名，上限 38 名（改革前行政编制），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2 行；方案第 1 步"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A reform makes no posts",
                                "溧阳市",
                                "administrative posts after: 39, limit: 38 (administrative posts before), over: 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "data: agencies.csv lines 2, 3; jurisdictions.csv line 2; step 1 of the plan"));
    }

    @Test
    void failsWhereAnotherKindIsMadeOfOne() {
        verifyThat(CONSERVED)
                .given(structure(grain(administrative(8))), structure(grain(Quota.of(INSTITUTION, 8))))
                .fails("320481");
    }

    @Test
    void failsWhereWhatIsKnownAfterExceedsAllBefore() {
        verifyThat(CONSERVED)
                .given(
                        structure(grain(administrative(8))),
                        structure(
                                grain(administrative(9)),
                                agency("A-02", "溧阳市发改委").build()))
                .fails("320481")
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "A reform makes no posts",
                                "溧阳市",
                                "administrative posts after: at least 9, limit: 8 (administrative posts "
                                        + "before), over: at least 1",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "data: agencies.csv lines 2, 3; jurisdictions.csv line 2"));
    }

    /** From the prefecture to its city, which by itself has more than before. */
    @Test
    void passesInARegionWhereWhatOneLevelGivesAnotherReceives() {
        Rule<?> inRegion = rule("quota.conserved", "within", "region");
        verifyThat(inRegion).given(region(9, 8), region(7, 10)).passes();
        verifyThat(CONSERVED).given(region(9, 8), region(7, 10)).fails("320481");
    }

    @Test
    void failsInARegionAtItsHighestJurisdictionWhereOneIsMade() {
        verifyThat(rule("quota.conserved", "within", "region"))
                .given(region(9, 8), region(8, 10))
                .fails("320400")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "改革后编制总量不增加",
                                "常州市",
                                "改革后行政编制 18 名，上限 17 名（改革前行政编制），超 1 名",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2、3 行"));
    }

    @Test
    void isUndeterminedWhereSomePostsAreUnknown() {
        Structure unknown =
                structure(grain(administrative(8)), agency("A-02", "溧阳市发改委").build());
        verifyThat(CONSERVED)
                .given(unknown, unknown)
                .isUndetermined("320481")
                .says(
                        SIMPLIFIED_CHINESE,
                        columns(
                                "底线",
                                "待定",
                                "改革后编制总量不增加",
                                "溧阳市",
                                "改革后行政编制 至少 8 名，上限 至少 8 名（改革前行政编制）",
                                "缺数据：溧阳市发改委",
                                "依据：《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "数据：agencies.csv 第 2、3 行；jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        columns(
                                "Bottom line",
                                "undetermined",
                                "A reform makes no posts",
                                "溧阳市",
                                "administrative posts after: at least 8, limit: at least 8 (administrative "
                                        + "posts before)",
                                "missing data: 溧阳市发改委",
                                "basis: 《地方各级人民政府机构设置和编制管理条例》第十八条",
                                "data: agencies.csv lines 2, 3; jurisdictions.csv line 2"));
    }

    @Test
    void isUndeterminedWhereAllPostsAreUnknown() {
        Structure unknown = structure(agency("A-02", "溧阳市发改委").build());
        verifyThat(CONSERVED).given(unknown, unknown).isUndetermined("320481");
    }

    @Test
    void isUndeterminedWhereThePlanIsRefused() {
        verifyThat(CONSERVED).given(refusedRun(BEFORE)).isUndetermined("plan");
    }

    @Test
    void looksAtNothingWhereThereAreNoPosts() {
        verifyThat(CONSERVED).given(structure(), structure()).looksAtNothing();
    }

    private static Structure region(int ofThePrefecture, int ofTheCity) {
        JurisdictionCode prefecture = JurisdictionCode.parse("320400");
        return structure(
                Jurisdiction.of(prefecture, "常州市"),
                Jurisdiction.of(CITY, "溧阳市"),
                agency(prefecture, "A-01", "常州市粮食局")
                        .quota(administrative(ofThePrefecture))
                        .build(),
                grain(administrative(ofTheCity)));
    }

    private static Agency grain(Quota quota) {
        return agency("A-01", "溧阳市粮食局").quota(quota).build();
    }

    private static Agency planning(Quota quota) {
        return agency("A-02", "溧阳市发改委").quota(quota).build();
    }
}
