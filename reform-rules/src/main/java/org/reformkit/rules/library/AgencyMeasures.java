package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Claim;
import org.reformkit.rules.check.Fan;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Readings;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** Numbers of one agency (机构指标). */
public final class AgencyMeasures {

    private static final ImmutableList<AgencyKind> KINDS = ImmutableList.copyOf(AgencyKind.values());
    private static final ImmutableList<Series> SERIES = ImmutableList.copyOf(Series.values());

    /** Series and kind in one number. */
    @SuppressWarnings("EnumOrdinal") // the number is never written or kept beyond a structure
    static final Column<Agency> SORT = Column.of(
            ElementKind.AGENCY,
            agency -> agency.series().ordinal() * KINDS.size() + agency.kind().ordinal());

    /** Which divisions an agency has. */
    private static final Reads OF_DIVISIONS =
            Reads.of(Reach.PARTS, Aspect.of(ElementKind.DIVISION, Division.class, Division::agency));

    /** And whether these are all. */
    private static final Reads LIST_OF_DIVISIONS = OF_DIVISIONS.and(Reads.of(Reach.PARTS, Rosters.INCOMPLETE));

    private static final Reads LEADERS_IN_POST =
            Reads.of(Reach.SUBJECT, Aspect.of(ElementKind.AGENCY, Agency.class, Agency::leadersInPost));

    private static final Many<Agency, Division> ITS_DIVISIONS = Many.<Agency, Division>of(
                    (structure, agency) -> structure.divisions(agency.id()))
            .reading(OF_DIVISIONS)
            .fanned(Batch::divisions);

    private AgencyMeasures() {}

    /** The series of a {@link #SORT}. */
    static Series series(int sort) {
        return SERIES.get(sort / KINDS.size());
    }

    /** The kind of a {@link #SORT}. */
    static AgencyKind kind(int sort) {
        return KINDS.get(sort % KINDS.size());
    }

    /** The divisions of an agency. */
    public static Many<Agency, Division> itsDivisions() {
        return ITS_DIVISIONS;
    }

    /** Its posts of one kind, in 名. */
    public static Measure<Agency> posts(QuotaKind kind) {
        return Measure.of(Text.of(kind.term(), word(kind)), Unit.POSTS, QuotaColumns.agencyPosts(kind));
    }

    /** Its administrative posts (行政编制, the special one for politics and law among them), in 名. */
    public static Measure<Agency> administrativePosts() {
        return Measure.of(Text.message("measure.administrative-posts"), Unit.POSTS, QuotaColumns.AGENCY_ADMINISTRATIVE);
    }

    /**
     * The people in it who need a post of one kind, in 人: those who hold one, but for people over quota whose run-off day is
     * not yet past. People over quota without such a day count; LY-20, Decree 486 art. 6.
     */
    public static Measure<Agency> inPost(QuotaKind kind) {
        return Measure.<Agency>of(
                        Text.message("measure.in-post", Text.of(kind.term(), word(kind))),
                        Unit.PEOPLE,
                        (structure, agency) -> Reading.amount(
                                agency.staffing(),
                                staffing -> staffing.inPost(kind) - staffing.inRunOff(kind, structure.date())))
                .reading(Reads.all(Reach.SUBJECT));
    }

    /** The people in it over quota whose run-off day is not yet past (消化期内), of all kinds, in 人. */
    public static Measure<Agency> inRunOff() {
        return Measure.<Agency>of(
                        Text.message("measure.in-run-off"),
                        Unit.PEOPLE,
                        (structure, agency) ->
                                Reading.amount(agency.staffing(), staffing -> staffing.inRunOff(structure.date())))
                .reading(Reads.all(Reach.SUBJECT));
    }

    /** Its leader posts as a department, in 名; those of its divisions are not among them. */
    public static Measure<Agency> leaders() {
        return Measure.of(
                Text.message("measure.department-leader-posts"),
                Unit.POSTS,
                QuotaColumns.agencyLeaders(LeaderScope.AGENCY));
    }

    /** The leader posts of its divisions in total (内设机构领导职数), in 名, as its charter has them. */
    public static Measure<Agency> divisionLeaders() {
        return Measure.of(
                Text.message("measure.division-leader-posts"),
                Unit.POSTS,
                QuotaColumns.agencyLeaders(LeaderScope.DIVISION));
    }

    /** Its leaders really in post, of the agency itself or in total of its divisions (实配领导), in 人. */
    public static Measure<Agency> leadersInPost(LeaderScope scope) {
        return Measure.<Agency>of(
                        Text.message(
                                scope == LeaderScope.AGENCY
                                        ? "measure.department-leaders-in-post"
                                        : "measure.division-leaders-in-post"),
                        Unit.PEOPLE,
                        agency -> Reading.amount(agency.leadersInPost(), leaders -> leaders.total(scope)))
                .reading(LEADERS_IN_POST);
    }

    /** The posts of its heads (正职), in 名. */
    public static Measure<Agency> heads() {
        return Measure.of(Text.message("measure.head-posts"), Unit.POSTS, QuotaColumns.AGENCY_HEADS);
    }

    /** Its posts of all kinds, in 名. */
    public static Measure<Agency> posts() {
        return Measure.of(Text.message("measure.posts"), Unit.POSTS, QuotaColumns.AGENCY_ALL_POSTS);
    }

    /** Its divisions, in 个; where none are on record or not all are listed it may have more, so that at least so many is read. */
    public static Measure<Agency> divisions() {
        Text label = Text.message("measure.divisions");
        return Measure.<Agency, Division>countOf(label, Unit.BODIES, itsDivisions())
                .plus(unlisted(Unit.BODIES))
                .labelled(label);
    }

    /**
     * Its comprehensive divisions, in 个; those whose category is not known may or may not count. At least so many where no
     * divisions are on record, or not all are listed.
     */
    public static Measure<Agency> comprehensiveDivisions() {
        Text label = Text.message("measure.comprehensive-divisions");
        return Measure.<Agency, Division>countOf(label, Unit.BODIES, itsDivisions(), DivisionMeasures.isComprehensive())
                .plus(unlisted(Unit.BODIES))
                .labelled(label);
    }

    /** The posts of one kind in its divisions, in 名; at least so many where none are on record or not all are listed. */
    public static Measure<Agency> postsInDivisions(QuotaKind kind) {
        return DivisionMeasures.posts(kind)
                .<Agency>sumOver(itsDivisions())
                .plus(unlisted(Unit.POSTS))
                .labelled(Text.message("measure.posts-in-divisions", Text.of(kind.term(), word(kind))));
    }

    /** The leader posts that its divisions have each, in 名; at least so many where not all are known. */
    public static Measure<Agency> leadersInDivisions() {
        return DivisionMeasures.leaders()
                .<Agency>sumOver(itsDivisions())
                .plus(unlisted(Unit.POSTS))
                .labelled(Text.message("measure.leader-posts-in-divisions"));
    }

    /** Whether divisions of it are on record; undetermined where none are, as it may have some. */
    static Claim<Agency> hasDivisionsOnRecord() {
        return Check.<Agency>of(
                        Text.message("check.divisions-on-record"),
                        (Structure structure, Agency agency) ->
                                isWithoutRecord(structure, agency) ? Verdict.UNDETERMINED : Verdict.SATISFIED)
                .reading(OF_DIVISIONS)
                .batched(batch -> batch.divisions().map(AgencyMeasures::onRecord))
                .telling((structure, agency) -> Text.message("check.divisions-on-record.none"));
    }

    /** What divisions that nobody listed may add: nothing where all are listed, and then it names no data either. */
    static Measure<Agency> unlisted(Unit unit) {
        return Measure.<Agency>of(
                        Text.message("measure.divisions"),
                        unit,
                        (structure, agency) -> isListed(structure, agency) ? Reading.exact(0) : Reading.atLeast(0))
                .reading(LIST_OF_DIVISIONS)
                .batched(batch -> batch.divisions().map(fan -> unlisted(batch, fan)))
                .over((structure, agency) ->
                        isListed(structure, agency) ? ImmutableList.of() : ImmutableList.of(agency.id()));
    }

    private static boolean isAllOnRecord(Fan<Division> fan) {
        for (int i = 0; i < fan.subjects(); i++) {
            if (fan.count(i) == 0) {
                return false;
            }
        }
        return true;
    }

    private static Verdicts onRecord(Fan<Division> fan) {
        return Verdicts.of(fan.subjects(), place -> fan.count(place) > 0 ? Verdict.SATISFIED : Verdict.UNDETERMINED);
    }

    private static Readings unlisted(Batch<? extends Agency> batch, Fan<Division> fan) {
        Optional<JurisdictionCode> code = batch.jurisdiction();
        if (code.isPresent() && !Rosters.areComplete(batch.structure(), code.get(), ElementKind.DIVISION)) {
            return Readings.all(fan.subjects(), Reading.atLeast(0));
        }
        if (isAllOnRecord(fan)) {
            return Readings.all(fan.subjects(), Reading.exact(0));
        }
        return Readings.of(fan.subjects(), place -> fan.count(place) > 0 ? Reading.exact(0) : Reading.atLeast(0));
    }

    /** Whether all its divisions are listed, and it has any. */
    static boolean isListed(Structure structure, Agency agency) {
        return !isWithoutRecord(structure, agency)
                && Rosters.areComplete(structure, agency.id().jurisdiction(), ElementKind.DIVISION);
    }

    static boolean isWithoutRecord(Structure structure, Agency agency) {
        return structure.divisions(agency.id()).isEmpty();
    }

    static int administrative(Quota quota) {
        return quota.posts(QuotaKind.ADMINISTRATIVE) + quota.posts(QuotaKind.POLITICAL_LEGAL);
    }

    /** The English words for a kind of posts. */
    static String word(QuotaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " posts";
    }
}
