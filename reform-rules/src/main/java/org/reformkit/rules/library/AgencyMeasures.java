package org.reformkit.rules.library;

import java.util.Locale;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/** Numbers of one agency (机构指标). */
public final class AgencyMeasures {

    private AgencyMeasures() {}

    /** The divisions of an agency. */
    public static Many<Agency, Division> itsDivisions() {
        return (structure, agency) -> structure.divisions(agency.id());
    }

    /** Its posts of one kind, in 名. */
    public static Measure<Agency> posts(QuotaKind kind) {
        return Measure.of(
                Text.of(kind.term(), word(kind)),
                Unit.POSTS,
                (structure, agency) -> Reading.amount(agency.quota(), quota -> quota.posts(kind)));
    }

    /** Its administrative posts (行政编制, the special one for politics and law among them), in 名. */
    public static Measure<Agency> administrativePosts() {
        return Measure.of(
                Text.message("measure.administrative-posts"),
                Unit.POSTS,
                (structure, agency) -> Reading.amount(agency.quota(), AgencyMeasures::administrative));
    }

    /**
     * The people in it who hold a post of one kind and are not over quota on the day, in 人; LY-20, Decree 486 art. 6.
     */
    public static Measure<Agency> inPost(QuotaKind kind) {
        return Measure.of(
                Text.message("measure.in-post", Text.of(kind.term(), word(kind))),
                Unit.PEOPLE,
                (structure, agency) -> Reading.amount(
                        agency.staffing(),
                        staffing -> staffing.inPost(kind) - staffing.overQuota(kind, structure.date())));
    }

    /** Its leader posts as a department, in 名; those of its divisions are not among them. */
    public static Measure<Agency> leaders() {
        return Measure.of(
                Text.message("measure.department-leader-posts"),
                Unit.POSTS,
                (structure, agency) -> Reading.amount(agency.leaders(), leaders -> leaders.total(LeaderScope.AGENCY)));
    }

    /** Its divisions, in 个. */
    public static Measure<Agency> divisions() {
        return Measure.countOf(Text.message("measure.divisions"), Unit.BODIES, itsDivisions());
    }

    /** Its comprehensive divisions, in 个; those whose category is not known may or may not count. */
    public static Measure<Agency> comprehensiveDivisions() {
        return Measure.countOf(
                Text.message("measure.comprehensive-divisions"),
                Unit.BODIES,
                itsDivisions(),
                DivisionMeasures.isComprehensive());
    }

    /** The posts of one kind in its divisions, in 名. */
    public static Measure<Agency> postsInDivisions(QuotaKind kind) {
        return DivisionMeasures.posts(kind)
                .<Agency>sumOver(itsDivisions())
                .labelled(Text.message("measure.posts-in-divisions", Text.of(kind.term(), word(kind))));
    }

    static int administrative(Quota quota) {
        return quota.posts(QuotaKind.ADMINISTRATIVE) + quota.posts(QuotaKind.POLITICAL_LEGAL);
    }

    /** The English words for a kind of posts. */
    static String word(QuotaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " posts";
    }
}
