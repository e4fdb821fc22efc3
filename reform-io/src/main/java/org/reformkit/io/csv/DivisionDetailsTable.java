package org.reformkit.io.csv;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;

/**
 * {@code division-details.csv} (内设机构属性): what is said of few divisions, one row a division of {@link DivisionsTable}. A
 * plan that sets up a division has these columns in the row of the action.
 *
 * <ul>
 *   <li>{@code division}, required: the id of the division
 *   <li>{@code rank}: such as {@code unit-chief}
 *   <li>{@code leadersInPost}: the leaders really in post by scope, rank and position, in 人; empty where they are not
 *       known, {@code 0} for none
 * </ul>
 *
 * <pre>
 * division,rank,leadersInPost
 * 320481/A-02-01,unit-chief,division/unit-chief/chief:1
 * 320481/A-02-02,unit-chief,
 * 320481/A-02-03,,0
 * 320481/A-03-01,unit-deputy,division/unit-deputy/chief:1
 * </pre>
 */
final class DivisionDetailsTable {

    static final Table<Entry> TABLE = Table.optional(
            "division-details.csv",
            Columns.<Entry, Draft>of(Draft::new, Draft::build)
                    .required("division", CellForms.DIVISION, Entry::element, Draft::division)
                    .optional("rank", CellForms.choice(Rank.class), Entry::rank, Draft::rank)
                    .optional("leadersInPost", CellForms.LEADERS, Entry::leadersInPost, Draft::leadersInPost));

    private DivisionDetailsTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure
                .divisions()
                .filter(DivisionDetailsTable::hasDetails)
                .map(division -> new Entry(division.id(), division.rank(), division.leadersInPost()));
    }

    private static boolean hasDetails(Division division) {
        return division.rank().isPresent() || division.leadersInPost().isPresent();
    }

    /** Some details, and whose they are. */
    record Entry(DivisionId element, Optional<Rank> rank, Optional<LeadershipQuota> leadersInPost)
            implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            Division division = (Division) owner;
            checkArgument(
                    !hasDetails(division),
                    "Division '%s': its details stand twice. Expected one row a division.",
                    division.id());
            return division.toBuilder().rank(rank).leadersInPost(leadersInPost).build();
        }
    }

    private static final class Draft {
        private @Nullable DivisionId division;
        private Optional<Rank> rank = Optional.empty();
        private Optional<LeadershipQuota> leadersInPost = Optional.empty();

        private void division(DivisionId value) {
            division = value;
        }

        private void rank(Rank value) {
            rank = Optional.of(value);
        }

        private void leadersInPost(LeadershipQuota value) {
            leadersInPost = Optional.of(value);
        }

        private Entry build() {
            return new Entry(requireNonNull(division), rank, leadersInPost);
        }
    }
}
