package org.reformkit.model.plan.action;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
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
 * Where a division that stays answers to a name already, that one is it; so to do it again changes nothing. Nothing but
 * its name is known of a division that is set up, and its key is that of the agency with {@code -T} and the place of the
 * name. The divisions that go are named as well; the agencies keep their posts. All others stay, as the X in 5+X.
 */
@Value.Immutable
public sealed interface ApplyTemplate extends Action permits ImmutableApplyTemplate {

    /** The agencies; at least one. */
    @Value.NaturalOrder
    ImmutableSortedSet<AgencyId> agencies();

    /** The names of the divisions that each has then; at least one, each once. */
    ImmutableList<String> names();

    /** The names in force of the divisions that none has then; none of {@link #names}. */
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

    /** The divisions that it would set up in agencies that have none yet. */
    @Override
    default ImmutableSet<ElementId> creates() {
        ImmutableSet.Builder<ElementId> ids = ImmutableSet.builder();
        for (AgencyId agency : agencies()) {
            for (int i = 0; i < names().size(); i++) {
                ids.add(id(agency, i));
            }
        }
        return ids.build();
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before).present(agencies());
        for (AgencyId agency : agencies()) {
            if (before.agency(agency).isPresent()) {
                made(before, agency).forEach(division -> refusals.free(division.id()));
            }
        }
        return refusals.list();
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        for (AgencyId agency : agencies()) {
            before.divisions(agency).stream()
                    .filter(division -> abolished().contains(division.name()))
                    .forEach(division -> edit.remove(division.id()));
            made(before, agency).forEach(edit::put);
        }
    }

    /** The divisions that are set up in {@code agency}, as none that stays answers to their names. */
    private List<Division> made(Structure before, AgencyId agency) {
        List<Division> staying = before.divisions(agency).stream()
                .filter(division -> !abolished().contains(division.name()))
                .toList();
        List<Division> made = new ArrayList<>();
        for (int i = 0; i < names().size(); i++) {
            String name = names().get(i);
            if (staying.stream().noneMatch(division -> division.answersTo(name))) {
                made.add(Division.builder()
                        .id(id(agency, i))
                        .agency(agency)
                        .name(name)
                        .build());
            }
        }
        return made;
    }

    private static DivisionId id(AgencyId agency, int place) {
        return DivisionId.of(agency.jurisdiction(), key(agency.key(), place));
    }

    private static String key(String agency, int place) {
        return agency + "-T" + (place + 1);
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
                !names().isEmpty() && names().stream().noneMatch(String::isBlank),
                "Template %s: it has no names, or a blank one. Expected the names of divisions.",
                names());
        checkArgument(
                ImmutableSet.copyOf(names()).size() == names().size()
                        && names().stream().noneMatch(abolished()::contains),
                "Template %s, abolished %s: a name stands twice. Expected each once.",
                names(),
                abolished());
        int room = LocalId.LONGEST - key("", names().size() - 1).length();
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
