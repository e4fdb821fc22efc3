package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.LocalId;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Sets up the same divisions in each of several agencies, such as the streets of a district (按统一模板设置内设机构); CD-07, S30.
 * Where a division that stays answers to a name already, that one is it. Nothing but its name is known of a division that
 * is set up, and its key is that of the agency with {@code -T} and the place of the name, or the next place whose key is
 * free. The divisions that go are named as well, and go with the plates on them; the agencies keep their posts. All others
 * stay, as the X in 5+X, which a template of its own may set up.
 */
@Value.Immutable
public sealed interface ApplyTemplate extends Action permits ImmutableApplyTemplate {

    /** The agencies; at least one. */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> agencies();

    /** The names of the divisions that each has then, each once; at least one, unless some are abolished. */
    ImmutableList<String> names();

    /** The names in force of the divisions that none has then, each of one at least; none of {@link #names}. */
    @Value.NaturalOrder
    ImmutableSortedSet<String> abolished();

    @Override
    default Wording wording() {
        return Wording.of("按统一模板设置内设机构", "apply template");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.copyOf(agencies());
    }

    /** The divisions that are not there yet; of an agency that is not there, none. */
    @Override
    default ImmutableSet<ElementId> creates(Structure before) {
        return agencies().stream()
                .flatMap(agency -> made(before, agency).stream())
                .map(Division::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(agencies());
        if (refusals.isEmpty()) {
            for (String name : abolished()) {
                boolean isThere = agencies().stream()
                        .flatMap(agency -> before.divisions(agency).stream())
                        .anyMatch(division -> division.name().equals(name));
                refusals.unless(
                        isThere,
                        agencies().first(),
                        Refusal.Reason.NO_RELATION,
                        Wording.of("内设机构“" + name + "”", "division '" + name + "'"));
            }
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        for (AgencyId agency : agencies()) {
            before.divisions(agency).stream()
                    .filter(division -> abolished().contains(division.name()))
                    .forEach(division -> {
                        DivisionPlates.end(before, edit, division);
                        edit.remove(division.id());
                    });
            made(before, agency).forEach(edit::put);
        }
    }

    /** The plates on the divisions that go. */
    @Override
    default ImmutableList<Leftover> leftovers(Structure before) {
        return agencies().stream()
                .flatMap(agency -> before.divisions(agency).stream())
                .filter(division -> abolished().contains(division.name()))
                .flatMap(division -> DivisionPlates.leftovers(before, division).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The divisions that are set up in {@code agency}, as none that stays answers to their names. */
    private List<Division> made(Structure before, AgencyId agency) {
        List<Division> staying = before.divisions(agency).stream()
                .filter(division -> !abolished().contains(division.name()))
                .toList();
        List<Division> made = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < names().size() && before.agency(agency).isPresent(); i++) {
            String name = names().get(i);
            if (staying.stream().noneMatch(division -> division.answersTo(name))) {
                place = Math.max(place, i) + 1;
                while (before.division(id(agency, place)).isPresent()) {
                    place++;
                }
                made.add(Division.builder()
                        .id(id(agency, place))
                        .agency(agency)
                        .name(name)
                        .build());
            }
        }
        return made;
    }

    /** Present where it sets up some and ends none, and none of the same names, and no plate on one, was there before. */
    @Override
    default Optional<Action> inverse(Structure before) {
        List<Division> made = agencies().stream()
                .flatMap(agency -> made(before, agency).stream())
                .toList();
        Set<String> madeNames = made.stream().map(Division::name).collect(ImmutableSet.toImmutableSet());
        boolean isTold = agencies().stream()
                .flatMap(agency -> before.divisions(agency).stream())
                .noneMatch(division -> madeNames.contains(division.name()));
        boolean isBare = made.stream().allMatch(division -> DivisionPlates.isBare(before, division));
        return isTold && isBare && abolished().isEmpty() && !made.isEmpty()
                ? Optional.of(toBuilder()
                        .agencies(made.stream().map(Division::agency).toList())
                        .names(ImmutableList.of())
                        .abolished(madeNames)
                        .build())
                : Optional.empty();
    }

    private static DivisionId id(AgencyId agency, int place) {
        return DivisionId.of(agency.jurisdiction(), key(agency.key(), place));
    }

    private static String key(String agency, int place) {
        return agency + "-T" + place;
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!agencies().isEmpty(), "Template %s: no agencies. Expected at least one.", names());
        checkArgument(
                !(names().isEmpty() && abolished().isEmpty())
                        && names().stream().noneMatch(String::isBlank),
                "Template %s: it has no names, or a blank one. Expected the names of divisions.",
                names());
        checkArgument(
                ImmutableSet.copyOf(names()).size() == names().size()
                        && names().stream().noneMatch(abolished()::contains),
                "Template %s, abolished %s: a name stands twice. Expected each once.",
                names(),
                abolished());
        // No agency has so many divisions that a place has more digits.
        int room = LocalId.LONGEST - key("", 999).length();
        for (AgencyId agency : agencies()) {
            checkArgument(
                    agency.key().length() <= room,
                    "Template %s, agency '%s': its key has %s characters. Expected at most %s, as those of its"
                            + " divisions are longer.",
                    names(),
                    agency,
                    agency.key().length(),
                    room);
        }
    }

    /** Builds an {@link ApplyTemplate}. */
    final class Builder extends ImmutableApplyTemplate.Builder {
        Builder() {}
    }
}
