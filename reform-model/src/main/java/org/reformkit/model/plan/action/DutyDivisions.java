package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Which duties of its agency a division does (内设机构承办的职责), and how they go over to another one. */
final class DutyDivisions {

    private DutyDivisions() {}

    /** The duties of its agency that {@code division}, which need not be there, is said to do. */
    private static ImmutableList<Duty> of(Structure before, Division division) {
        return before.duties(division.agency()).stream()
                .filter(duty -> duty.divisions().contains(division.id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether no duty of its agency names {@code made}, which is not there yet. */
    static boolean isUnnamed(Structure before, Division made) {
        return of(before, made).isEmpty();
    }

    /** All that {@code sources} do is done by {@code target} from then on. */
    static void pass(Structure before, StructureEdit edit, Collection<Division> sources, DivisionId target) {
        Set<DivisionId> ids = sources.stream().map(Division::id).collect(ImmutableSet.toImmutableSet());
        sources.stream()
                .flatMap(source -> of(before, source).stream())
                .distinct()
                .forEach(duty -> edit.put(passed(duty, ids, target)));
    }

    /** The duty, done by {@code target} in the stead of {@code sources}. */
    static Duty passed(Duty duty, Set<DivisionId> sources, DivisionId target) {
        return duty.toBuilder()
                .divisions(Sets.difference(duty.divisions(), sources))
                .addDivision(target)
                .build();
    }
}
