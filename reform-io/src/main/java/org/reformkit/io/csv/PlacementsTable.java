package org.reformkit.io.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;

/**
 * {@code placements.csv} (归口): one row an agency, or a line of work, that another agency answers for.
 *
 * <ul>
 *   <li>{@code under}, required: the id of the agency that answers for it
 *   <li>{@code agency}: the id of the agency that is placed; empty where it is a line of work
 *   <li>{@code work}: the line of work that is placed; empty where it is an agency
 *   <li>{@code strength}, required: {@code unified-management}, {@code unified-leadership}, {@code department-management},
 *       {@code dual-leadership}, {@code vertical-management} or {@code liaison}
 * </ul>
 *
 * <pre>
 * under,agency,work,strength
 * 320481/A-10,,公务员工作,unified-management
 * 320481/A-11,,新闻出版工作,unified-management
 * 320481/A-12,320481/A-13,,unified-leadership
 * 320481/A-10,320481/A-15,,unified-management
 * </pre>
 */
final class PlacementsTable {

    static final Columns<Placement, ?> COLUMNS = Columns.of(Draft::new, Draft::build)
            .required("under", CellForms.AGENCY, Placement::under, Draft::under)
            .optional("agency", CellForms.AGENCY, Placement::agency, Draft::agency)
            .optional("work", CellForms.TEXT, Placement::work, Draft::work)
            .required("strength", CellForms.choice(PlacementStrength.class), Placement::strength, Draft::strength);

    static final Table<Placement> TABLE = Table.optional("placements.csv", COLUMNS);

    private PlacementsTable() {}

    /** Placements are made by two factories, so that none is both or neither. */
    private static final class Draft {
        private final Pair<AgencyId, PlacementStrength> tie = new Pair<>();
        private Optional<AgencyId> agency = Optional.empty();
        private Optional<String> work = Optional.empty();

        private void under(AgencyId value) {
            tie.first(value);
        }

        private void agency(AgencyId value) {
            agency = Optional.of(value);
        }

        private void work(String value) {
            work = Optional.of(value);
        }

        private void strength(PlacementStrength value) {
            tie.second(value);
        }

        private Placement build() {
            checkArgument(
                    agency.isPresent() != work.isPresent(),
                    "Placement under '%s': agency '%s', work '%s'. Expected exactly one of them.",
                    tie.first(),
                    agency.map(AgencyId::text).orElse(""),
                    work.orElse(""));
            return agency.map(placed -> Placement.of(placed, tie.first(), tie.second()))
                    .orElseGet(() -> Placement.ofWork(work.orElseThrow(), tie.first(), tie.second()));
        }
    }
}
