package org.reformkit.io.csv;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.IncreaseTest;

/**
 * {@code increase-reviews.csv} (增编审核): one row an examination of a wish for more posts. A test that holds speaks against
 * them.
 *
 * <ul>
 *   <li>{@code holderKind} and {@code holder}, required: who is to get more posts
 *   <li>{@code dutiesLittleChanged}, {@code workNotMuchMore}, {@code workTemporary}, {@code marketCanDo}: {@code true} where
 *       the test holds, {@code false} where not; empty where it was not answered
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the document that tells of it,
 *       as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * holderKind,holder,dutiesLittleChanged,workNotMuchMore,workTemporary,marketCanDo,documentTitle
 * agency,320481/A-50,false,false,false,false,增编事项审核表
 * agency,320481/A-22,false,false,true,false,
 * division,320481/A-22-03,false,,,,
 * jurisdiction,320481,,,,,
 * </pre>
 */
final class IncreaseReviewsTable {

    static final Table<IncreaseReview> TABLE = Table.optional(
            "increase-reviews.csv",
            answers(Columns.of(IncreaseReview::builder, IncreaseReview.Builder::build)
                            .reference(
                                    "holderKind",
                                    "holder",
                                    CellForms.ALL_KINDS,
                                    IncreaseReview::holder,
                                    IncreaseReview.Builder::holder))
                    .group(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            IncreaseReview::document,
                            IncreaseReview.Builder::document));

    private IncreaseReviewsTable() {}

    private static Columns<IncreaseReview, IncreaseReview.Builder> answers(
            Columns<IncreaseReview, IncreaseReview.Builder> columns) {
        Columns<IncreaseReview, IncreaseReview.Builder> more = columns;
        for (IncreaseTest test : IncreaseTest.values()) {
            more = more.optional(
                    CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, test.name()),
                    CellForms.TRUTH,
                    review -> Optional.ofNullable(review.answers().get(test)),
                    (draft, holds) -> draft.putAnswer(test, holds));
        }
        return more;
    }
}
