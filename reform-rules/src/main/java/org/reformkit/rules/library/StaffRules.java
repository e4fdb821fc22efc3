package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Field;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.grain.Lifts;
import org.reformkit.rules.grain.Transition;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.ParameterType;
import org.reformkit.rules.parameter.Parameters;

/** Rules on where people go in a reform (人员转隶规则). */
public final class StaffRules {

    /** The smallest share of its people that works in places, inclusive; of {@link #sinkShare}. */
    public static final Parameter<Ratio> SHARE =
            Parameter.optional("share", ParameterType.RATIO, Text.message("parameter.sink-share"));

    /** The fields of which agencies are judged, those with outposts where it is not set; of {@link #sinkShare}. */
    public static final Parameter<ImmutableList<String>> FIELDS =
            Parameter.optional("fields", ParameterType.TEXTS, Text.message("parameter.sink-fields"));

    /** Whether people by contract count, as by default they do not; of {@link #sinkShare}. */
    public static final Parameter<Boolean> CONTRACT_STAFF = Parameter.optional(
                    "contract-staff", ParameterType.FLAG, Text.message("parameter.contract-staff"))
            .orElse(false);

    private StaffRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(peopleFollowPosts(), sinkShare(), overQuotaHasRunOff());
    }

    /**
     * T07, second half: where posts go, people go along (人随编走): of no kind has an agency more people over its posts than
     * before; SY-08. In principle. People over quota count whether they may stay or not.
     */
    public static RuleType peopleFollowPosts() {
        return StandardType.of(
                "agency.people-follow-posts",
                "T07",
                Rule.forEachTransition(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(ByKind.<Transition<Agency>>of(
                                StaffRules::kinds, Reads.everything(), kind -> {
                                    Measure<Agency> over = overPosts(kind);
                                    return Lifts.after(over)
                                            .atMost(Lifts.before(over)
                                                    .mapped(StaffRules::notNegative)
                                                    .labelled(Text.message("measure.before", over.label())));
                                }))
                        .inPrinciple()
                        .because(Bases.reported(Report.SY, "SY-08")));
    }

    /**
     * T10: a share of an agency's people, and of the institutions' that it supervises, works in places (执法力量下沉): in outposts
     * that it dispatched there, or with those to whom the plan sends them down; YC-29, LY-41. Undetermined without a share,
     * where outposts have people who are not known to be there for them, and where no outposts are on record in its
     * jurisdiction at all. Between two structures without a plan, whoever the agency has no more may have been sent down.
     */
    public static RuleType sinkShare() {
        return StandardType.of(
                "agency.sink-share",
                "T10",
                Rule.forEachTransition(Agency.class),
                ImmutableList.of(SHARE, FIELDS, CONTRACT_STAFF),
                (rule, parameters) -> rule.requires(Lifts.surviving(parameters
                                .find(SHARE)
                                .map(SinkShare.of(parameters.get(CONTRACT_STAFF))::atLeast)
                                .orElseGet(() -> Lifts.after(AgencyRules.noShareGiven()))
                                .when(SinkShare.concerns(fields(parameters)))))
                        .because(Bases.reported(Report.YC, "YC-29"), Bases.reported(Report.LY, "LY-41")));
    }

    /**
     * T20: whoever is over quota after a reform has a day until when, and it is not past (超编人员限期消化), and nobody else is there
     * without a post; Decree 486 art. 6. In principle.
     */
    public static RuleType overQuotaHasRunOff() {
        return StandardType.of(
                "agency.over-quota-has-run-off",
                "T20",
                Rule.forEachTransition(Agency.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(Lifts.after(undated()
                                .atMost(0)
                                .and(ByKind.<Agency>of(
                                        (structure, agency) -> kinds(Optional.of(agency)),
                                        Reads.everything(),
                                        kind -> withinQuota(kind).atMost(AgencyMeasures.posts(kind))))))
                        .inPrinciple()
                        .because(Bases.local("第六条")));
    }

    private static ImmutableSet<Field> fields(Parameters parameters) {
        return parameters.find(FIELDS).orElse(ImmutableList.of()).stream()
                .map(Field::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Measure<Agency> overPosts(QuotaKind kind) {
        Measure<Agency> people = Measure.of(
                Text.message("measure.people"),
                Unit.PEOPLE,
                agency -> Reading.amount(agency.staffing(), staffing -> staffing.inPost(kind)));
        return people.minus(AgencyMeasures.posts(kind)).labelled(Text.message("measure.people-over-posts", word(kind)));
    }

    private static Measure<Agency> undated() {
        return Measure.of(
                Text.message("measure.over-quota-undated"),
                Unit.PEOPLE,
                (structure, agency) -> Reading.amount(
                        agency.staffing(),
                        staffing -> overQuota(staffing, some -> true) - staffing.inRunOff(structure.date())));
    }

    private static Measure<Agency> withinQuota(QuotaKind kind) {
        return Measure.of(
                Text.message("measure.not-over-quota", word(kind)),
                Unit.PEOPLE,
                agency -> Reading.amount(
                        agency.staffing(),
                        staffing -> staffing.inPost(kind) - overQuota(staffing, some -> some.kind() == kind)));
    }

    private static long overQuota(Staffing staffing, Predicate<OverQuota> which) {
        return staffing.overQuota().stream()
                .filter(which)
                .mapToInt(OverQuota::people)
                .sum();
    }

    /** That it had fewer people than posts gives it no right to have more than posts. */
    private static Reading notNegative(Reading over) {
        long low = Math.max(0, over.low().orElse(0));
        return over.high().isPresent()
                ? Reading.between(low, Math.max(0, over.high().getAsLong()))
                : Reading.atLeast(low);
    }

    private static int kinds(Object structure, Transition<Agency> transition) {
        return kinds(transition.subjectBefore()) | kinds(transition.subjectAfter());
    }

    /** The kinds of its posts and people; where none are named and either is not known, administrative ones. */
    private static int kinds(Optional<Agency> agency) {
        int named = agency.flatMap(Agency::quota).map(KindSet::of).orElse(KindSet.NONE)
                | agency.flatMap(Agency::staffing)
                        .map(people -> KindSet.of(people.inPost().keySet()))
                        .orElse(KindSet.NONE);
        boolean isKnown = agency.map(
                        some -> some.quota().isPresent() && some.staffing().isPresent())
                .orElse(true);
        return named == KindSet.NONE && !isKnown ? KindSet.of(QuotaKind.ADMINISTRATIVE) : named;
    }

    private static Text word(QuotaKind kind) {
        return Text.of(kind.term(), AgencyMeasures.word(kind));
    }
}
