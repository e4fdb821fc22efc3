package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Which plates of its agency hang on a division (内设机构加挂的牌子), and how they go with it, over to another one, or end. */
final class DivisionPlates {

    private DivisionPlates() {}

    /** What an action on a plate speaks of: who carries it, and the division of that on which it hangs. */
    static ImmutableList<ElementId> subjects(AgencyId host, Optional<DivisionId> division) {
        return ImmutableList.<ElementId>builder()
                .add(host)
                .addAll(division.stream().iterator())
                .build();
    }

    /** The plates of its agency that are said to hang on {@code division}, which need not be there. */
    private static ImmutableList<Plate> of(Structure before, Division division) {
        return before.relations(division.agency(), Plate.class).stream()
                .filter(plate -> plate.division().filter(division.id()::equals).isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether no plate of its agency hangs on {@code division}, which need not be there. */
    static boolean isBare(Structure before, Division division) {
        return of(before, division).isEmpty();
    }

    /** All that hang on {@code source} hang on {@code target} from then on, which may be the same with another agency. */
    static void pass(Structure before, StructureEdit edit, Division source, Division target) {
        for (Plate plate : of(before, source)) {
            edit.remove(plate);
            edit.put(Plate.of(target.agency(), plate.name(), Optional.of(target.id())));
        }
    }

    /** All that hang on {@code division} end with it. */
    static void end(Structure before, StructureEdit edit, Division division) {
        of(before, division).forEach(edit::remove);
    }

    /** What {@link #end} leaves. */
    static ImmutableList<Leftover> leftovers(Structure before, Division division) {
        return of(before, division).stream()
                .map(plate -> Estate.left(before, plate.host(), plate))
                .collect(ImmutableList.toImmutableList());
    }
}
