package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Rank;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.TransferDuty;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.Source;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;
import org.reformkit.model.structure.StructureEdit;
import org.reformkit.rules.Rule;
import org.reformkit.rules.parameter.Parameters;

/** Small structures of one county-level city (溧阳市), the numbers ours: what the tests of this package judge. */
final class Liyang {

    static final LocalDate DAY = LocalDate.of(2019, 2, 22);
    static final LocalDate NEXT_DAY = DAY.plusDays(1);
    static final JurisdictionCode CITY = JurisdictionCode.parse("320481");

    /** Why nothing is known of {@link #refusedRun} or of any that stops at its first action for the same reason. */
    static final String REFUSED_ZH = "方案不能全部执行。第 1 步（不再保留）：机构 '320481/A-99'：结构中不存在，应为已有的要素。";

    static final String REFUSED_EN = "the plan cannot be carried out. Step 1 (abolish): agency '320481/A-99':"
            + " it is not in the structure. Expected one that is.";

    private Liyang() {}

    /** A rule of the standard catalogue, with names and values of parameters in turn. */
    static Rule<?> rule(String id, String... namesAndValues) {
        Parameters parameters = Parameters.none();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters = parameters.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return StandardRules.catalogue().create(id, parameters);
    }

    /** The line of a finding with these columns. */
    static String columns(String... columns) {
        return String.join("  ", columns);
    }

    static AgencyId agencyId(String key) {
        return AgencyId.of(CITY, key);
    }

    static DutyId dutyId(String key) {
        return DutyId.of(CITY, key);
    }

    /** A department of the government, of which nothing else is known. */
    static Agency.Builder agency(String key, String name) {
        return Agency.builder()
                .id(agencyId(key))
                .name(name)
                .kind(AgencyKind.GOVERNMENT_DEPARTMENT)
                .series(Series.GOVERNMENT);
    }

    /** So many departments, A-01 and on. */
    static ImmutableList<Agency> agencies(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> agency("A-%02d".formatted(i), "第" + i + "局").build())
                .collect(ImmutableList.toImmutableList());
    }

    /** A division of an agency, of which nothing else is known; its key is that of the agency with a number. */
    static Division.Builder division(String agency, int number, String name) {
        return Division.builder()
                .id(DivisionId.of(CITY, "%s-%02d".formatted(agency, number)))
                .agency(agencyId(agency))
                .name(name);
    }

    /** So many divisions of one agency, of which nothing is known. */
    static ImmutableList<Division> divisions(String agency, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> division(agency, i, "第" + i + "科").build())
                .collect(ImmutableList.toImmutableList());
    }

    static Institution.Builder institution(String key, String name) {
        return Institution.builder().id(InstitutionId.of(CITY, key)).name(name);
    }

    /** A duty that these agencies lead. */
    static Duty duty(String key, String title, String... leads) {
        return Duty.builder()
                .id(dutyId(key))
                .title(title)
                .addAllHoldings(Arrays.stream(leads)
                        .map(lead -> DutyHolding.lead(agencyId(lead)))
                        .toList())
                .build();
    }

    /** A department of another jurisdiction, of which nothing else is known. */
    static Agency.Builder agency(JurisdictionCode place, String key, String name) {
        return agency(key, name).id(AgencyId.of(place, key));
    }

    /** Fields by their names. */
    static ImmutableList<Field> fields(String... names) {
        return Arrays.stream(names).map(Field::of).collect(ImmutableList.toImmutableList());
    }

    /** Leader posts of an agency itself: heads and deputies. */
    static LeadershipQuota leaders(int heads, int deputies) {
        return LeadershipQuota.none()
                .with(LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_CHIEF, LeaderPosition.CHIEF), heads)
                .with(LeaderPost.of(LeaderScope.AGENCY, Rank.TOWNSHIP_DEPUTY, LeaderPosition.DEPUTY), deputies);
    }

    /** Leader posts of divisions. */
    static LeadershipQuota divisionLeaders(int posts) {
        return LeadershipQuota.of(LeaderPost.of(LeaderScope.DIVISION, Rank.UNIT_CHIEF, LeaderPosition.CHIEF), posts);
    }

    static Quota administrative(int posts) {
        return Quota.of(QuotaKind.ADMINISTRATIVE, posts);
    }

    /** The city with a pool. */
    static Jurisdiction city(Pool pool) {
        return Jurisdiction.of(CITY, "溧阳市").withPool(pool);
    }

    static Structure structure(Element... elements) {
        return structure(List.of(elements));
    }

    static Structure structure(Iterable<? extends Element> some, Element... others) {
        List<Element> elements = new ArrayList<>();
        some.forEach(elements::add);
        elements.addAll(List.of(others));
        return structure(elements);
    }

    /** The city with these elements, as if each stood in the file of its kind. */
    private static Structure structure(List<Element> elements) {
        StructureBuilder builder = Structure.builder(DAY);
        if (elements.stream().noneMatch(Jurisdiction.class::isInstance)) {
            builder.add(Jurisdiction.of(CITY, "溧阳市"), Source.line("jurisdictions.csv", 2));
        }
        Map<ElementKind, Integer> lines = new HashMap<>();
        for (Element element : elements) {
            ElementKind kind = element.elementId().kind();
            builder.add(element, Source.line(file(kind), 1 + lines.merge(kind, 1, Integer::sum)));
        }
        return builder.build();
    }

    /** The file that the tables of a folder have for a kind, such as {@code coordinating-bodies.csv}. */
    private static String file(ElementKind kind) {
        String word = kind.word().replace(' ', '-');
        return (word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s") + ".csv";
    }

    /** The same structure with these relations. */
    static Structure related(Structure structure, Relation... relations) {
        StructureEdit edit = structure.edit();
        for (Relation relation : relations) {
            edit.put(relation);
        }
        return edit.done();
    }

    static ReformPlan plan(Action... actions) {
        return ReformPlan.builder().title("溧阳市机构改革方案").addActions(actions).build();
    }

    static PlanRun run(Structure before, Action... actions) {
        return plan(actions).applyTo(before);
    }

    /** A run that stops at its first action, as it abolishes what is not there. */
    static PlanRun refusedRun(Structure before) {
        return run(before, abolish("A-99", DAY));
    }

    static Action abolish(String agency, LocalDate day) {
        return AbolishAgency.builder().agency(agencyId(agency)).effectiveOn(day).build();
    }

    /** An agency passes into another one, which carries its plate. */
    static Action endStandingAlone(String agency, String host, LocalDate day) {
        return EndStandingAlone.builder()
                .agency(agencyId(agency))
                .host(agencyId(host))
                .effectiveOn(day)
                .build();
    }

    /** The whole duty goes to a new lead. */
    static Action transfer(String duty, String lead, LocalDate day) {
        return TransferDuty.builder()
                .duty(dutyId(duty))
                .lead(agencyId(lead))
                .effectiveOn(day)
                .build();
    }
}
