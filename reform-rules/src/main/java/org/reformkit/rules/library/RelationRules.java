package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.relation.Relation;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;

/** Rules on what ties agencies to each other and to names (机构关系规则). */
public final class RelationRules {

    /** The kinds that count toward no limit, as those of {@link AgencyRules#withinLimit}; of {@link #unitNotCounted}. */
    public static final Parameter<ImmutableList<String>> EXCLUDED_KINDS = AgencyRules.EXCLUDED_KINDS;

    /** The series whose agencies are to be covered (派驻监督对象的序列); of {@link #supervisionCovered}. */
    public static final Parameter<ImmutableList<String>> SUPERVISED_SERIES = Parameter.optional(
                    "series", ParameterType.TEXTS, Text.message("parameter.supervised-series"))
            .ofWords(Constants.all(Series.class))
            .orElse(Constants.names(ImmutableSet.of(
                    Series.PARTY,
                    Series.GOVERNMENT,
                    Series.CONGRESS,
                    Series.CONSULTATIVE,
                    Series.COURT,
                    Series.PROCURATORATE)));

    /** Whether there may be no second one, as by default; of {@link #supervisionCovered}. */
    public static final Parameter<Boolean> ONCE = Parameter.optional(
                    "once", ParameterType.FLAG, Text.message("parameter.supervised-once"))
            .orElse(true);

    /** The kinds that are covered through the body they belong to, dispatched bodies by default; of the same. */
    public static final Parameter<ImmutableList<String>> COVERED_THROUGH_OTHERS = Parameter.optional(
                    "covered-through-others", ParameterType.TEXTS, Text.message("parameter.covered-through-others"))
            .ofWords(Constants.all(AgencyKind.class))
            .orElse(Constants.names(ImmutableSet.of(AgencyKind.DISPATCHED_BODY)));

    private RelationRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(sameLevel(), ownPlateName(), unitNotCounted(), supervisionCovered(), notFromBelow());
    }

    /** S22: agencies that share a working body are of one jurisdiction (合署办公机构同级); no law says so, a report does: YC-03. */
    public static RuleType sameLevel() {
        return StandardType.of(
                "co-location.same-level",
                "S22",
                Rule.forEach(Relation.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(RelationChecks.isOfOnePlace()).because(Bases.reported(Report.YC, "YC-03")));
    }

    /**
     * S23: the name on a plate is the name in force of no agency, and another agency has no plate with it (牌子不与机构重名). Decree
     * 227 art. 16 asks for clear names, and is a model for local bodies. A former name may go on as a plate. Undetermined where
     * not all agencies are listed.
     */
    public static RuleType ownPlateName() {
        return StandardType.of(
                "plate.own-name",
                "S23",
                Rule.forEach(Relation.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(RelationChecks.plateHasOwnName()).because(Bases.centralAsModel("第十六条")));
    }

    /**
     * S24: a dispatched unit that stands as an agency is of a kind that counts toward no limit (派出机构不计入机构限额). In principle;
     * Organic Law art. 85 knows dispatched organs beside departments. Not applicable to a unit that stands as no agency.
     */
    public static RuleType unitNotCounted() {
        return StandardType.of(
                "dispatch.unit-not-counted",
                "S24",
                Rule.forEach(Relation.class),
                ImmutableList.of(EXCLUDED_KINDS),
                (rule, parameters) -> rule.requires(RelationChecks.unitCountsNot(
                                Constants.of(AgencyKind.class, EXCLUDED_KINDS, parameters)))
                        .inPrinciple()
                        .because(Bases.organicLaw("第八十五条")));
    }

    /**
     * S33: exactly one resident unit of discipline inspection or supervision covers each agency, alone or jointly with others
     * (派驻监督全覆盖); YC-04. In principle, as Supervision Law art. 12 says that they may be stationed. Undetermined where no such
     * unit is on record in the jurisdiction. Not applicable to the bodies that send them, and to the branches of those covered.
     */
    public static RuleType supervisionCovered() {
        return StandardType.of(
                "agency.supervision-covered",
                "S33",
                Rule.forEach(Agency.class),
                ImmutableList.of(SUPERVISED_SERIES, ONCE, COVERED_THROUGH_OTHERS),
                (rule, parameters) -> rule.requires(
                                parameters.get(ONCE)
                                        ? ResidentSupervision.units().exactly(1)
                                        : ResidentSupervision.units().atLeast(1))
                        .when(ResidentSupervision.supervises().not())
                        .when(AgencyChecks.isOfKind(COVERED_THROUGH_OTHERS, parameters)
                                .not())
                        .when(AgencyChecks.isOfSeries(SUPERVISED_SERIES, parameters))
                        .inPrinciple()
                        .because(Bases.reported(Report.YC, "YC-04"), Bases.supervisionLaw("第十二条")));
    }

    /**
     * S20: an agency uses no administrative posts of a level below its own (上级不占用下级行政编制). Decree 486 art. 18: between levels
     * they move only with central approval. Not applicable to other posts.
     */
    public static RuleType notFromBelow() {
        return StandardType.of(
                "quota.not-from-below",
                "S20",
                Rule.forEach(Relation.class),
                ImmutableList.of(),
                (rule, parameters) ->
                        rule.requires(RelationChecks.borrowsNotFromBelow()).because(Bases.local("第十八条")));
    }
}
