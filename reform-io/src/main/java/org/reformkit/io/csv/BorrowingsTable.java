package org.reformkit.io.csv;

import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.Borrowing;

/**
 * {@code borrowings.csv} (占用编制): one row an agency that uses posts of another holder.
 *
 * <ul>
 *   <li>{@code user}, required: the id of the agency that uses them
 *   <li>{@code sourceKind}, required: {@code agency}, {@code institution}, or {@code jurisdiction} for its pool
 *   <li>{@code source}, required: the id of whose posts they are
 *   <li>{@code posts}, required: the posts by kind, in 名
 * </ul>
 *
 * <pre>
 * user,sourceKind,source,posts
 * 320481/A-01,agency,320481/A-02,administrative:2
 * 320481/A-05,institution,320481/I-01,institution:4
 * 320481/A-08,jurisdiction,320411,administrative:1
 * 320481/A-09,agency,320481/A-03,support:1
 * </pre>
 */
final class BorrowingsTable {

    static final Columns<Borrowing, ?> COLUMNS = Columns.<Borrowing, Draft>of(Draft::new, Draft::build)
            .required("user", CellForms.AGENCY, Borrowing::user, Draft::user)
            .reference("sourceKind", "source", Borrowing.SOURCES, Borrowing::source, Draft::source)
            .required("posts", CellForms.QUOTA, Borrowing::posts, Draft::posts);

    static final Table<Borrowing> TABLE = Table.optional("borrowings.csv", COLUMNS);

    private BorrowingsTable() {}

    private static final class Draft {
        private final Pair<AgencyId, ElementId> between = new Pair<>();
        private Quota posts = Quota.none();

        private void user(AgencyId value) {
            between.first(value);
        }

        private void source(ElementId value) {
            between.second(value);
        }

        private void posts(Quota value) {
            posts = value;
        }

        private Borrowing build() {
            return Borrowing.of(between.first(), between.second(), posts);
        }
    }
}
