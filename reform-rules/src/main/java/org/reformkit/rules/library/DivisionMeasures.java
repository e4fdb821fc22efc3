package org.reformkit.rules.library;

import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;

/** Numbers of one division (内设机构指标). */
public final class DivisionMeasures {

    private DivisionMeasures() {}

    /** Its posts of all kinds, in 名. */
    public static Measure<Division> posts() {
        return Measure.of(
                Text.message("measure.division-posts"),
                Unit.POSTS,
                (structure, division) -> Reading.amount(division.quota(), Quota::total));
    }

    /** Its posts of one kind, in 名. */
    public static Measure<Division> posts(QuotaKind kind) {
        return Measure.of(
                Text.of(kind.term(), AgencyMeasures.word(kind)),
                Unit.POSTS,
                (structure, division) -> Reading.amount(division.quota(), quota -> quota.posts(kind)));
    }

    /** Its administrative posts (行政编制, the special one for politics and law among them), in 名. */
    public static Measure<Division> administrativePosts() {
        return Measure.of(
                Text.message("measure.administrative-posts"),
                Unit.POSTS,
                (structure, division) -> Reading.amount(division.quota(), AgencyMeasures::administrative));
    }

    /** Its leader posts, chief and deputies, in 名. */
    public static Measure<Division> leaders() {
        return Measure.of(
                Text.message("measure.leader-posts"),
                Unit.POSTS,
                (structure, division) -> Reading.amount(division.leaders(), LeadershipQuota::total));
    }

    /** Whether it is comprehensive (综合类); undetermined where its category is not known. */
    public static Check<Division> isComprehensive() {
        return Check.of(
                Text.message("check.comprehensive"),
                (structure, division) -> division.category()
                        .map(category -> Verdict.of(category == DivisionCategory.COMPREHENSIVE))
                        .orElse(Verdict.UNDETERMINED));
    }
}
