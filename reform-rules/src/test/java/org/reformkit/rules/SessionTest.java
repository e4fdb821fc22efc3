package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Streams;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ActionRefusedException;
import org.reformkit.model.plan.action.Rename;
import org.reformkit.model.plan.action.TransferQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Explanation;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.AgencyMeasures;
import org.reformkit.rules.library.DivisionMeasures;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.Parameters;

class SessionTest {

    private static final Policy POLICY = Policy.of(
            "口径",
            StandardRules.catalogue()
                    .create("division.min-posts", Parameters.none().with("posts", "2")),
            StandardRules.catalogue().create("quota.divisions-within-agency", Parameters.none()));

    /** So many agencies that a few of them are judged again one by one. */
    private static final int MANY = 100;

    /** An agency of the city above the county. */
    private static final AgencyId ABOVE = AgencyId.of(JurisdictionCode.parse("320400"), "A-01");

    private static final Session OPENED =
            Session.open(POLICY, County.structure(), County.AS_OF).asserting();

    private static Action transfer(int source, int target, int posts) {
        return TransferQuota.builder()
                .source(County.divisionId(source))
                .target(County.divisionId(target))
                .posts(Quota.of(QuotaKind.ADMINISTRATIVE, posts))
                .effectiveOn(County.BEFORE)
                .build();
    }

    private static List<String> keys(Iterable<Finding> findings) {
        return Streams.stream(findings).map(finding -> finding.key().text()).toList();
    }

    @Test
    void tellsWhatAnActionChanged() {
        Session next = OPENED.apply(transfer(8, 1, 1));

        assertThat(keys(next.changes().appeared())).containsExactly("division.min-posts/1 320481/A-01-08");
        assertThat(keys(next.changes().resolved())).containsExactly("division.min-posts/1 320481/A-01-01");
        assertThat(next.changes().changed()).isEmpty();
        assertThat(next.count(Verdict.VIOLATED)).isEqualTo(OPENED.count(Verdict.VIOLATED));
        assertThat(OPENED.changes().isEmpty()).isTrue();
    }

    @Test
    void judgesAllOfANewJurisdictionHoweverFewTheyAre() {
        JurisdictionCode elsewhere = JurisdictionCode.parse("320402");
        AgencyId there = AgencyId.of(elsewhere, "A-01");
        DivisionId small = DivisionId.of(elsewhere, "A-01-01");

        Session next = OPENED.edit(edit -> edit.put(Jurisdiction.of(elsewhere, "天宁区"))
                .put(County.agency(there, "应急局").build())
                .put(Division.builder()
                        .id(small)
                        .agency(there)
                        .name("办公室")
                        .quota(Quota.of(QuotaKind.ADMINISTRATIVE, 1))
                        .build()));

        assertThat(keys(next.changes().appeared())).contains("division.min-posts/1 320402/A-01-01");
        assertThat(next.report().tallies())
                .isEqualTo(POLICY.evaluate(next.structure(), County.AS_OF).tallies());
    }

    @Test
    void tellsTheNewNameOfAnAgencyToWhichADivisionMovedFromOneOfTheSameName() {
        AgencyId second = AgencyId.of(County.CODE, "A-77");
        Session twins = OPENED.edit(edit -> edit.put(County.agency(
                        second,
                        County.structure()
                                .agency(County.EMERGENCY)
                                .orElseThrow()
                                .name())
                .build()));
        Division moved = twins.structure().division(County.divisionId(1)).orElseThrow();

        // Whom a finding names is noted when something else gets a name, and must not be taken from the former agency.
        Session next = twins.edit(edit -> edit.put(moved.withAgency(second)))
                .edit(edit -> edit.put(
                        County.agency(AgencyId.of(County.CODE, "A-78"), "粮食局").build()))
                .edit(edit -> edit.put(County.agency(second, "消防局").build()));

        assertThat(finding(next, "320481/A-01-01").subjectName().in(Locale.CHINA))
                .startsWith("消防局");
    }

    @Test
    void tellsNewNamesWhereOnlyTheWordsChange() {
        Session next = OPENED.apply(Rename.builder()
                .element(County.EMERGENCY)
                .name("市应急局")
                .effectiveOn(County.BEFORE)
                .build());

        assertThat(next.changes().appeared()).isEmpty();
        assertThat(next.changes().resolved()).isEmpty();
        assertThat(next.changes().changed())
                .extracting(change -> change.after().subjectName().in(Locale.CHINA))
                .containsExactly("市应急局 第1科", "市应急局 第2科", "市应急局 第3科", "市应急局 第4科", "市应急局 第5科", "市应急局 第6科", "市应急局 第7科");
    }

    @Test
    void triesSeveralWaysFromOneSessionAndSharesWhatTheyLeave() {
        Session one = OPENED.apply(transfer(8, 1, 1));
        Session other = OPENED.apply(transfer(8, 2, 1));

        assertThat(keys(one.report().findings())).doesNotContain("division.min-posts/1 320481/A-01-01");
        assertThat(keys(other.report().findings())).contains("division.min-posts/1 320481/A-01-01");
        assertThat(finding(one, "320481/A-01-07")).isSameAs(finding(OPENED, "320481/A-01-07"));
        assertThat(OPENED.report()).isEqualTo(POLICY.evaluate(County.structure(), County.AS_OF));
    }

    private static Finding finding(Session session, String subject) {
        return session.report().findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesAnyChangesToTheStructure() {
        Session next = OPENED.edit(edit -> edit.put(
                County.division(1).quota(Quota.of(QuotaKind.ADMINISTRATIVE, 9)).build()));

        assertThat(keys(next.changes().resolved())).containsExactly("division.min-posts/1 320481/A-01-01");
        assertThat(keys(next.changes().appeared())).containsExactly("quota.divisions-within-agency/1 320481/A-01");
    }

    @Test
    void leavesOutWhatIsPutAndTakenAwayAgain() {
        StructureEdit many = County.structure().edit();
        for (int i = 0; i < MANY; i++) {
            many.put(agency(County.CODE, i)).put(division(County.CODE, i, 1));
        }
        Session session = Session.open(POLICY, many.done(), County.AS_OF).asserting();
        Division fleeting = division(County.CODE, 0, 1).toBuilder()
                .id(DivisionId.of(County.CODE, "C-0"))
                .build();

        Session next = session.edit(edit -> edit.put(fleeting).remove(fleeting.id()));

        assertThat(next.changes().isEmpty()).isTrue();
        assertThat(next.structure()).isEqualTo(session.structure());
    }

    @Test
    void refusesWhatTheActionRefuses() {
        assertThatThrownBy(() -> OPENED.apply(transfer(8, 1, 4)))
                .isInstanceOf(ActionRefusedException.class)
                .hasMessageContaining("A-01-08");
    }

    @Test
    void findsOutWhoReadsMoreThanIsSaid() {
        Rule<Duty> rule = Rule.forEach(Duty.class)
                .named("duty.two-agencies")
                .requires(Check.<Duty>that(
                                Text.of("两个机构", "two agencies"),
                                (structure, duty) -> structure.agencies().count() == 2)
                        .reading(Reads.all(Reach.SUBJECT)));
        Session session = Session.open(Policy.of("p", rule), County.structure(), County.AS_OF);
        Action establish = County.establish(County.BEFORE);

        assertThat(session.apply(establish).report())
                .isNotEqualTo(
                        Policy.of("p", rule).evaluate(session.apply(establish).structure(), County.AS_OF));
        assertThatThrownBy(() -> session.asserting().apply(establish))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Session as of 2019-03-31: its report differs from that of a pass from scratch at "
                        + "'duty.two-agencies/1 320481/D-01'. "
                        + "Expected the same; some check or measure reads more than it says.");
    }

    @Test
    void judgesAgainEverywhereWhatSaysNothingOfItsReading() {
        Rule<Structure> rule = Rule.forEach(Structure.class)
                .named("whole.two-agencies")
                .requires(Check.that(
                        Text.of("两个机构", "two agencies"),
                        (structure, whole) -> whole.agencies().count() == 2));
        Session next = Session.open(Policy.of("p", rule), County.structure(), County.AS_OF)
                .asserting()
                .apply(County.establish(County.BEFORE));

        assertThat(keys(next.changes().appeared())).containsExactly("whole.two-agencies/1 whole");
    }

    @Test
    void countsASubjectOnceHoweverManyOthersAnEditChanges() {
        JurisdictionCode elsewhere = JurisdictionCode.parse("320402");
        Policy policy = Policy.of(
                "p",
                Rule.forEach(Agency.class)
                        .named("agency.few-posts-in-divisions")
                        .requires(DivisionMeasures.posts()
                                .sumOver(AgencyMeasures.itsDivisions())
                                .atMost(3)));
        StructureEdit structure = County.structure().edit().put(Jurisdiction.of(elsewhere, "天宁区"));
        for (int i = 0; i < MANY; i++) {
            structure.put(agency(County.CODE, i)).put(division(County.CODE, i, 1));
            structure.put(agency(elsewhere, i)).put(division(elsewhere, i, 1));
        }
        Session session = Session.open(policy, structure.done(), County.AS_OF).asserting();

        Session next = session.edit(edit -> {
            for (int i = 0; i < MANY; i++) {
                edit.put(division(elsewhere, i, 2));
            }
            edit.put(division(County.CODE, 0, 4));
        });

        assertThat(next.count(Verdict.VIOLATED)).isEqualTo(session.count(Verdict.VIOLATED) + 1);
        // The division names its agency before and after.
        assertThat(session.edit(edit -> edit.put(division(County.CODE, 0, 4))).count(Verdict.VIOLATED))
                .isEqualTo(session.count(Verdict.VIOLATED) + 1);
    }

    /** A check by hand, which makes its aspects anew at each call and tells its subject in its own words. */
    private record Named(String ending) implements Check<Agency> {

        @Override
        public Verdict verdict(Structure structure, Agency agency) {
            return Verdict.of(agency.name().endsWith(ending));
        }

        @Override
        public Explanation explain(Structure structure, Agency agency) {
            return Explanation.of(Evidence.builder()
                    .verdict(verdict(structure, agency))
                    .label(Text.of("名称"))
                    .addData(Datum.of(agency.id(), "某机构", Optional.empty()))
                    .build());
        }

        @Override
        public Reads reads() {
            return Reads.of(
                    Reach.SUBJECT,
                    Aspect.of(
                            ElementKind.AGENCY,
                            Agency.class,
                            agency -> agency.name().endsWith(ending)));
        }
    }

    private static Session opened(Check<Agency> check, Structure structure) {
        Rule<Agency> rule = Rule.forEach(Agency.class).named("agency.named").requires(check);
        return Session.open(Policy.of("p", rule), structure, County.AS_OF).asserting();
    }

    @Test
    void judgesAgainWhatMakesItsAspectsAtEachCall() {
        Session session = opened(new Named("局"), County.structure());
        Session next = session.edit(
                edit -> edit.put(County.agency(County.EMERGENCY, "应急").build()));

        assertThat(keys(next.changes().appeared())).contains("agency.named/1 " + County.EMERGENCY);
    }

    @Test
    void saysNothingOfSourcesThatAFindingDoesNotTell() {
        Session session = opened(new Named("部"), County.structure());
        Session next = session.edit(edit -> edit.put(
                        (Agency) session.structure().element(County.EMERGENCY).orElseThrow())
                .source(Source.line("x.csv", 7)));

        assertThat(next.changes().isEmpty()).isTrue();
    }

    @Test
    void tellsAnewWhereOnlyASourceDiffers() {
        Session session = opened(Check.that(Text.of("无", "none"), agency -> false), County.structure());
        Session next = session.edit(edit -> edit.source(County.EMERGENCY, Source.line("new.csv", 9)));

        assertThat(next.changes().changed()).hasSize(1);
    }

    @Test
    void followsWhatAHostsRuleNamesAnywhere() {
        Session session = opened(
                Check.<Agency>that(Text.of("无", "none"), agency -> false)
                        .reading(Reads.of(Reach.SUBJECT))
                        .over((all, agency) -> List.of(ABOVE)),
                belowACity().done());

        Session next =
                session.edit(edit -> edit.put(County.agency(ABOVE, "常州应急局").build()));

        assertThat(next.changes().changed()).hasSize(session.report().findings().size());
    }

    @Test
    void tellsAnewWhatItCameToName() {
        JurisdictionCode code = County.CODE;
        Structure structure = County.structure()
                .edit()
                .put(County.agency(AgencyId.of(code, "B-1"), "见 B-2").build())
                .put(agency(code, 2))
                .put(agency(code, 3))
                .done();
        Session session = opened(
                Check.<Agency>that(
                                Text.of("无", "none"), agency -> !agency.name().startsWith("见"))
                        .reading(Reads.of(Reach.SUBJECT, Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name)))
                        .over((all, agency) ->
                                List.of(AgencyId.of(code, agency.name().substring(2)))),
                crowded(structure));

        Session next = session.edit(edit -> edit.source(AgencyId.of(code, "B-2"), Source.step(1)))
                .edit(edit -> edit.source(AgencyId.of(code, "B-50"), Source.step(1)))
                .edit(edit -> edit.put(
                        County.agency(AgencyId.of(code, "B-1"), "见 B-3").build()))
                .edit(edit -> edit.source(AgencyId.of(code, "B-3"), Source.step(3)));

        assertThat(next.changes().changed()).hasSize(1);
    }

    @Test
    void tellsElementsApartWhoseIdsHaveOneHash() {
        AgencyId one = AgencyId.of(County.CODE, "Aa");
        AgencyId other = AgencyId.of(County.CODE, "BB");
        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        Structure structure = County.structure()
                .edit()
                .put(County.agency(one, "甲").build())
                .put(County.agency(other, "乙").build())
                .done();
        Session session = opened(
                Check.<Agency>that(
                                Text.of("无", "none"), agency -> !agency.name().startsWith("甲"))
                        .reading(Reads.of(Reach.SUBJECT, Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name))),
                crowded(structure));

        Session next = session.edit(edit -> edit.put(County.agency(other, "甲二").build()));

        assertThat(keys(next.changes().appeared())).containsExactly("agency.named/1 320481/BB");
    }

    @Test
    void tellsARelationAnewWhenItsOwnerIsRenamed() {
        AgencyId owner = AgencyId.of(County.CODE, "B-1");
        Structure structure = County.structure()
                .edit()
                .put(agency(County.CODE, 1))
                .put(agency(County.CODE, 2))
                .put(Plate.of(owner, "溧阳市地震局"))
                .done();
        Session session = Session.open(
                        Policy.of(
                                "口径",
                                Rule.forEach(Relation.class)
                                        .named("relation.never")
                                        .requires(Check.<Relation>that(Text.of("无", "none"), relation -> false)
                                                .reading(Reads.of(Reach.SUBJECT).andRelations())
                                                .over((all, relation) -> List.of(AgencyId.of(County.CODE, "B-2"))))),
                        structure,
                        County.AS_OF)
                .asserting();

        Session next =
                session.edit(edit -> edit.put(County.agency(owner, "第一新局").build()));

        assertThat(next.changes().changed()).hasSize(1);
    }

    @Test
    void tellsARelationElsewhereAnewWhenAJurisdictionIsRenamed() {
        Structure structure = belowACity()
                .put(CoLocation.of(ABOVE, List.of(ABOVE, County.EMERGENCY)))
                .done();
        Session session = Session.open(
                        Policy.of("口径", StandardRules.catalogue().create("co-location.same-level", Parameters.none())),
                        structure,
                        County.AS_OF)
                .asserting();

        Session next = session.edit(edit -> edit.put(Jurisdiction.of(County.CODE, "溧阳县")));

        assertThat(next.changes().changed()).hasSize(1);
    }

    @Test
    void judgesAgainWhomARelationNamedThatIsTakenAwayByItsKey() {
        AgencyId one = AgencyId.of(County.CODE, "B-11");
        AgencyId second = AgencyId.of(County.CODE, "B-12");
        AgencyId third = AgencyId.of(County.CODE, "B-13");
        Structure structure = crowded(County.structure())
                .edit()
                .put(CoLocation.of(one, List.of(one, second)))
                .done();
        Session session = opened(
                Check.<Agency>that(
                                Text.of("无", "none"),
                                (all, agency) -> all.relations(agency.id()).isEmpty())
                        .reading(Reads.of(Reach.SUBJECT).andRelations()),
                structure);

        Session next = session.edit(edit -> edit.remove(CoLocation.of(one, List.of(one, third))));

        assertThat(keys(next.changes().resolved()))
                .containsExactly("agency.named/1 320481/B-11", "agency.named/1 320481/B-12");
    }

    /** The county with the city above it, which has an agency. */
    private static StructureEdit belowACity() {
        return County.structure()
                .edit()
                .put(Jurisdiction.of(ABOVE.jurisdiction(), "常州市"))
                .put(County.agency(ABOVE, "常州市应急管理局").build());
    }

    /** With so many agencies more that a few are judged again one by one. */
    private static Structure crowded(Structure structure) {
        StructureEdit edit = structure.edit();
        for (int number = 10; number < MANY; number++) {
            edit.put(agency(County.CODE, number));
        }
        return edit.done();
    }

    private static Agency agency(JurisdictionCode code, int number) {
        return County.agency(AgencyId.of(code, "B-" + number), "第" + number + "局")
                .build();
    }

    private static Division division(JurisdictionCode code, int number, int posts) {
        return Division.builder()
                .id(DivisionId.of(code, "B-" + number))
                .agency(AgencyId.of(code, "B-" + number))
                .name("办公室")
                .quota(Quota.of(QuotaKind.ADMINISTRATIVE, posts))
                .build();
    }
}
