package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;

/** Conditions on one agency (机构检查条件). */
final class AgencyChecks {

    /** The series that a rule speaks of, each as {@code government}. */
    static final Parameter<ImmutableList<String>> SERIES = Parameter.optional(
                    "series", ParameterType.TEXTS, Text.message("parameter.series-concerned"))
            .ofWords(Constants.all(Series.class))
            .orElse(ImmutableList.of(Constants.name(Series.GOVERNMENT)));

    private static final ImmutableSet<Series> OTHERS =
            Sets.immutableEnumSet(Series.MASS_ORGANISATION, Series.DEMOCRATIC_PARTY, Series.SELF_GOVERNING);

    private static final Reads SORT = Reads.of(Reach.SUBJECT, Aspect.of(AgencyMeasures.SORT));

    private AgencyChecks() {}

    /** That it belongs to one of the series that the policy names. */
    static Check<Agency> isOfSeries(Parameter<ImmutableList<String>> parameter, Parameters parameters) {
        ImmutableSet<Series> series = Constants.of(Series.class, parameter, parameters);
        return Check.<Agency>that(Text.message("check.series-concerned"), agency -> series.contains(agency.series()))
                .reading(SORT)
                .batched(batch -> batch.values(AgencyMeasures.SORT)
                        .map(sorts -> Verdicts.of(
                                sorts.size(),
                                place -> Verdict.of(series.contains(AgencyMeasures.series(sorts.get(place)))))));
    }

    /** That it is of one of the kinds that the policy names. */
    static Check<Agency> isOfKind(Parameter<ImmutableList<String>> parameter, Parameters parameters) {
        ImmutableSet<AgencyKind> kinds = Constants.of(AgencyKind.class, parameter, parameters);
        return Check.<Agency>that(Text.message("check.kind-concerned"), agency -> kinds.contains(agency.kind()))
                .reading(SORT);
    }

    /** That it is an organ of the state or the party, which the staffing organ registers (机关). */
    static Check<Agency> isStateOrgan() {
        return Check.<Agency>that(Text.message("check.state-organ"), agency -> !OTHERS.contains(agency.series()))
                .reading(SORT);
    }

    /** That it shares no working body, or is the lead of those that do. */
    static Check<Agency> leadsItsWorkingBody() {
        return Check.<Agency>that(
                        Text.message("check.leads-working-body"),
                        (structure, agency) -> Iterables.all(
                                structure.relations(agency.id(), CoLocation.class),
                                group -> group.lead().equals(agency.id())))
                .reading(Reads.of(Reach.SUBJECT).andRelations())
                .batched(batch -> batch.jurisdiction()
                        .filter(code -> batch.structure().guests(code).isEmpty())
                        .map(code -> leadTheirs(batch, led(batch.structure(), code))));
    }

    private static Verdicts leadTheirs(Batch<? extends Agency> batch, ImmutableSet<AgencyId> led) {
        return led.isEmpty()
                ? Verdicts.all(batch.size(), Verdict.SATISFIED)
                : Verdicts.each(batch.subjects(), agency -> Verdict.of(!led.contains(agency.id())));
    }

    /** The agencies of a jurisdiction that share the working body of another one. */
    private static ImmutableSet<AgencyId> led(Structure structure, JurisdictionCode code) {
        ImmutableSet.Builder<AgencyId> led = ImmutableSet.builder();
        for (Relation relation : structure.relations(code)) {
            if (relation instanceof CoLocation group) {
                led.addAll(Sets.difference(group.members(), ImmutableSet.of(group.lead())));
            }
        }
        return led.build();
    }
}
