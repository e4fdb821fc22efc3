package org.reformkit.rules.library;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.SIMPLIFIED_CHINESE;
import static org.reformkit.rules.library.Liyang.CITY;
import static org.reformkit.rules.library.Liyang.agencies;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.agencyId;
import static org.reformkit.rules.library.Liyang.division;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.fields;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;
import org.reformkit.rules.Rule;
import org.reformkit.rules.verify.Outcome;

/** What a rule says violates it where a list is complete, and leaves open where it is not. */
class RostersTest {

    private static final Agency FINANCE =
            agency("A-01", "溧阳市财政局").functions(fields("财政")).build();

    @Test
    void aFunctionMayBeBorneByABodyThatIsNotListed() {
        open(rule("jurisdiction.required-functions"), structure(FINANCE), "320481", ElementKind.AGENCY)
                .says(
                        SIMPLIFIED_CHINESE,
                        Liyang.columns(
                                "底线",
                                "待定",
                                "法定必设职能均有机构承担",
                                "溧阳市",
                                "未见机构承担，机构名单不全：审计",
                                "缺数据：溧阳市",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：jurisdictions.csv 第 2 行"))
                .says(
                        ENGLISH,
                        Liyang.columns(
                                "Bottom line",
                                "undetermined",
                                "A body bears every function that the law names",
                                "溧阳市",
                                "no body is known to bear these, and not all bodies are listed: 审计",
                                "missing data: 溧阳市",
                                "basis: 《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "data: jurisdictions.csv line 2"));
    }

    @Test
    void soMayOneThatAMandateDemands() {
        Mandate veterans = mandate().function(Field.of("退役军人事务")).build();
        open(rule("mandate.has-body"), structure(FINANCE, veterans), "320481/M-01", ElementKind.AGENCY)
                .says(
                        SIMPLIFIED_CHINESE,
                        Liyang.columns(
                                "底线",
                                "待定",
                                "规定必设的机构均已设置",
                                "退役军人事务",
                                "未见承担“退役军人事务”职能的机构（中央要求），机构名单不全",
                                "缺数据：退役军人事务",
                                "依据：《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条",
                                "数据：mandates.csv 第 2 行"));
        open(rule("mandate.done"), structure(FINANCE, veterans), "320481/M-01", ElementKind.AGENCY);
    }

    @Test
    void aMandateMayBeAnsweredByADutyThatIsNotListed() {
        Mandate demanded = mandate().weight(DutyWeight.MAJOR).build();
        Duty other = duty("D-01", "防汛抗旱", "A-01").toBuilder()
                .addAnswers(MandateId.of(CITY, "M-02"))
                .build();
        open(rule("mandate.major-duty-taken"), structure(FINANCE, demanded, other), "320481/M-01", ElementKind.DUTY);
    }

    @Test
    void anAgencyMayLeadADutyThatIsNotListed() {
        open(
                rule("agency.has-duties"),
                structure(agencies(2), duty("D-01", "防汛抗旱", "A-01")),
                "320481/A-02",
                ElementKind.DUTY);
    }

    @Test
    void soMayADivision() {
        Division first = division("A-01", 1, "防汛科").build();
        Division second = division("A-01", 2, "水保科").build();
        Duty flood = duty("D-01", "防汛抗旱", "A-01").toBuilder()
                .addDivisions(first.id())
                .build();
        open(
                rule("division.has-duties"),
                structure(agencies(1), first, second, flood),
                "320481/A-01-02",
                ElementKind.DUTY);
    }

    @Test
    void aDutyMayBeLedByAnAgencyThatIsNotListed() {
        open(rule("duty.one-lead"), structure(agencies(1), duty("D-01", "防汛抗旱")), "320481/D-01", ElementKind.AGENCY);
    }

    @Test
    void aSecondPhaseMayBeThatOfADutyThatIsNotListed() {
        Duty approval = duty("D-01", "占道审批", "A-01").toBuilder()
                .field(Field.of("市政"))
                .phase(DutyPhase.APPROVE)
                .build();
        Duty supervision = duty("D-02", "占道监管", "A-02").toBuilder()
                .field(Field.of("市政"))
                .phase(DutyPhase.SUPERVISE)
                .build();
        open(
                rule("duty.phases-separate", "both", "approve+supervise"),
                structure(agencies(2), approval, supervision),
                "320481/A-01",
                ElementKind.DUTY);
    }

    @Test
    void businessDivisionsThatAreNotListedMakeAShareSmaller() {
        List<Division> divisions = List.of(
                comprehensive(1, DivisionCategory.COMPREHENSIVE),
                comprehensive(2, DivisionCategory.COMPREHENSIVE),
                comprehensive(3, DivisionCategory.BUSINESS));
        open(
                rule("agency.comprehensive-share", "share", "1/3"),
                structure(divisions, agencies(1).get(0)),
                "320481/A-01",
                ElementKind.DIVISION);
    }

    @Test
    void aFunctionThatIsRepeatedAmongThoseListedStaysSo() {
        List<Division> twice = List.of(
                comprehensive(1, DivisionCategory.COMPREHENSIVE), comprehensive(2, DivisionCategory.COMPREHENSIVE));
        Rule<?> once = rule("agency.one-division-per-function", "functions", "财务");
        verifyThat(once)
                .given(incomplete(structure(twice, agencies(1).get(0)), ElementKind.DIVISION))
                .fails("320481/A-01");
        verifyThat(once)
                .given(incomplete(structure(twice.subList(0, 1), agencies(1).get(0)), ElementKind.DIVISION))
                .isUndetermined("320481/A-01");
    }

    @Test
    void aBodyAboveMayBeAnsweredByOneThatIsNotListed() {
        open(
                rule("jurisdiction.upper-bodies-answered", "bodies", "江苏省水利厅;江苏省财政厅"),
                related(structure(agencies(1)), Counterpart.of(agencyId("A-01"), "江苏省水利厅")),
                "320481",
                ElementKind.AGENCY);
    }

    @Test
    void isUndeterminedWhereNotAllBodiesAboveAreListed() {
        JurisdictionCode above = JurisdictionCode.parse("320400");
        Structure places = structure(
                Jurisdiction.of(CITY, "溧阳市"),
                Jurisdiction.of(above, "常州市").toBuilder()
                        .addIncomplete(ElementKind.AGENCY)
                        .build(),
                agency("A-01", "溧阳市水利局").build(),
                agency(above, "A-01", "常州市水利局").build());
        verifyThat(rule("jurisdiction.upper-bodies-answered"))
                .given(related(places, Counterpart.of(agencyId("A-01"), "常州市水利局")))
                .isUndetermined("320400", "320481");
    }

    @Test
    void anAgencyThatIsNotListedMayBePlacedAsRequired() {
        open(
                rule("placement.as-required", "required", "侨务>统战:unified-leadership"),
                related(
                        structure(FINANCE),
                        Placement.ofWork("公务员管理", agencyId("A-01"), PlacementStrength.UNIFIED_MANAGEMENT)),
                "320481",
                ElementKind.AGENCY);
    }

    @Test
    void anOfficeOfATownMayNotBeListed() {
        JurisdictionCode town = JurisdictionCode.parse("320481100");
        Division office = Division.builder()
                .id(DivisionId.of(town, "A-01-01"))
                .agency(AgencyId.of(town, "A-01"))
                .name("综合办公室")
                .build();
        open(
                rule("jurisdiction.town-template", "bodies", "综合办公室;党群办公室"),
                structure(
                        Jurisdiction.of(town, "天目湖镇"),
                        agency(town, "A-01", "天目湖镇机关").build(),
                        office),
                "320481100",
                ElementKind.DIVISION);
    }

    @Test
    void aUnitOfSupervisionMayBeSentByABodyThatIsNotListed() {
        Agency inspection = agency("A-09", "溧阳市纪委")
                .kind(AgencyKind.DISCIPLINE_INSPECTION)
                .series(Series.PARTY)
                .build();
        open(
                rule("agency.supervision-covered"),
                related(
                        structure(agencies(2), inspection),
                        Dispatch.builder()
                                .dispatcher(inspection.id())
                                .unit("第一纪检监察组")
                                .kind(DispatchKind.RESIDENT)
                                .addHosts(agencyId("A-01"))
                                .build()),
                "320481/A-02",
                ElementKind.AGENCY);
    }

    /** Violated as it stands, and undetermined once a list is said to be incomplete. */
    private static Outcome open(Rule<?> rule, Structure structure, String subject, ElementKind kind) {
        verifyThat(rule).given(structure).fails(subject);
        return verifyThat(rule).given(incomplete(structure, kind)).isUndetermined(subject);
    }

    private static Structure incomplete(Structure structure, ElementKind kind) {
        StructureEdit edit = structure.edit();
        structure
                .jurisdictions()
                .forEach(place -> edit.put(
                        place.toBuilder().incomplete(ImmutableList.of(kind)).build()));
        return edit.done();
    }

    private static Mandate.Builder mandate() {
        return Mandate.builder().id(MandateId.of(CITY, "M-01")).title("退役军人事务").authority("中央");
    }

    private static Division comprehensive(int number, DivisionCategory category) {
        return division("A-01", number, "第" + number + "科")
                .category(category)
                .functions(fields("财务"))
                .build();
    }
}
