package org.reformkit.rules.library;

import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Column;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/** Numbers of one division (内设机构指标). */
public final class DivisionMeasures {

    /** 1 where it is, 0 where it is not. */
    private static final Column<Division> COMPREHENSIVE = Column.of(
            ElementKind.DIVISION,
            division -> division.category()
                    .map(category -> category == DivisionCategory.COMPREHENSIVE ? 1 : 0)
                    .orElse(Column.UNKNOWN));

    private DivisionMeasures() {}

    /** Its posts of all kinds, in 名. */
    public static Measure<Division> posts() {
        return Measure.of(Text.message("measure.division-posts"), Unit.POSTS, QuotaColumns.DIVISION_POSTS);
    }

    /** Its posts of one kind, in 名. */
    public static Measure<Division> posts(QuotaKind kind) {
        return Measure.of(
                Text.of(kind.term(), AgencyMeasures.word(kind)), Unit.POSTS, QuotaColumns.divisionPosts(kind));
    }

    /** Its administrative posts (行政编制, the special one for politics and law among them), in 名. */
    public static Measure<Division> administrativePosts() {
        return Measure.of(
                Text.message("measure.administrative-posts"), Unit.POSTS, QuotaColumns.DIVISION_ADMINISTRATIVE);
    }

    /** Its leader posts, chief and deputies, in 名. */
    public static Measure<Division> leaders() {
        return Measure.of(Text.message("measure.leader-posts"), Unit.POSTS, QuotaColumns.DIVISION_LEADERS);
    }

    /** Its leaders really in post, chief and deputies (实配领导), in 人. */
    public static Measure<Division> leadersInPost() {
        return Measure.of(
                Text.message("measure.division-leaders-in-post"), Unit.PEOPLE, QuotaColumns.DIVISION_LEADERS_IN_POST);
    }

    /** Whether it is comprehensive (综合类); undetermined where its category is not known. */
    public static Check<Division> isComprehensive() {
        return Check.of(Text.message("check.comprehensive"), COMPREHENSIVE);
    }
}
