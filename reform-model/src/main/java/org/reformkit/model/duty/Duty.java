package org.reformkit.model.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.MandateId;

/**
 * A duty (职责): one matter that the law or a 三定 gives to agencies, and who holds it in which role. It is the matter
 * itself, not an agency's share of it: several agencies may hold one duty.
 */
@Value.Immutable
public interface Duty extends Element {

    /** The identity. */
    DutyId id();

    /** The matter in words (事项), such as 森林防火处置. */
    String title();

    /** The field (领域) that it belongs to, where it is known. */
    Optional<Field> field();

    /** Whether it is a major or a general duty, where it is known. */
    Optional<DutyWeight> weight();

    /** The law or document it rests on (依据). */
    ImmutableSet<Citation> bases();

    /** The body of the level above whose duty it answers (上级对应职责), by name. */
    Optional<String> upperSource();

    /** Who holds it, leads first; no agency twice. */
    @Value.NaturalOrder
    ImmutableSortedSet<DutyHolding> holdings();

    /** The duties it was split off from or merged out of (沿革). */
    @Value.NaturalOrder
    ImmutableSortedSet<DutyId> derivedFrom();

    /** Which stage of the work it is (环节), where that is known. */
    Optional<DutyPhase> phase();

    /** What sort of power it is; absent where it is none, or nobody knows. */
    Optional<PowerItem> power();

    /** How the levels share it (层级分工), where that is laid down. */
    Optional<LevelSharing> levels();

    /** The agreements on how its holders work together (协调机制), such as a memorandum on their boundary; YC-23. */
    ImmutableSet<Citation> mechanisms();

    /** The demands of the level above that it takes over (承接); YC-18. They need not be in the structure. */
    @Value.NaturalOrder
    ImmutableSortedSet<MandateId> answers();

    /**
     * The divisions that do it (承办内设机构); YC-35. They need not be in the structure, and one counts only while its agency
     * holds the duty.
     */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> divisions();

    /** The agencies that hold it as {@code role}, in the order of their ids. */
    default Stream<AgencyId> holders(HoldingRole role) {
        return holdings().stream().filter(holding -> holding.role() == role).map(DutyHolding::holder);
    }

    /** Its holders; all else that it names may be gone. */
    @Override
    default ImmutableSet<AgencyId> references() {
        if (holdings().size() == 1) {
            return ImmutableSet.of(holdings().first().holder());
        }
        ImmutableSet.Builder<AgencyId> holders =
                ImmutableSet.builderWithExpectedSize(holdings().size());
        for (DutyHolding holding : holdings()) {
            holders.add(holding.holder());
        }
        return holders.build();
    }

    @Override
    default void forEachReference(Consumer<? super AgencyId> action) {
        List<DutyHolding> all = holdings().asList();
        for (int i = 0; i < all.size(); i++) {
            action.accept(all.get(i).holder());
        }
    }

    @Override
    default boolean refersTo(AgencyId agency) {
        return isHeldBy(agency);
    }

    /** Whether {@code agency} holds it in any role. */
    default boolean isHeldBy(AgencyId agency) {
        for (DutyHolding holding : holdings()) {
            if (holding.holder().equals(agency)) {
                return true;
            }
        }
        return false;
    }

    /** The same duty with these holdings in place of its own. */
    default Duty heldBy(Iterable<DutyHolding> newHoldings) {
        return ((ImmutableDuty) ImmutableDuty.copyOf(this)).withHoldings(newHoldings);
    }

    /** The same duty, no longer held by {@code agency}. */
    default Duty withoutHolder(AgencyId agency) {
        ImmutableList.Builder<DutyHolding> others =
                ImmutableList.builderWithExpectedSize(holdings().size());
        for (DutyHolding holding : holdings()) {
            if (!holding.holder().equals(agency)) {
                others.add(holding);
            }
        }
        return heldBy(others.build());
    }

    @Override
    default DutyId elementId() {
        return id();
    }

    /** A builder with this duty's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "Duty '%s': its title is blank. Expected the matter in words.", id());
        if (isHeldTwice()) {
            throw new IllegalArgumentException("Duty '" + id() + "': an agency holds it in two roles, " + twiceHeld()
                    + ". Expected one role an agency.");
        }
    }

    /** Whether an agency holds it in two roles. The holders are few, so no set is made of them. */
    private boolean isHeldTwice() {
        List<DutyHolding> all = holdings().asList();
        for (int i = 1; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).holder().equals(all.get(j).holder())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Such as {@code '320481/A-01' as lead and as assist}. */
    private String twiceHeld() {
        return Multimaps.index(holdings(), DutyHolding::holder).asMap().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getValue().stream()
                        .map(holding -> "as " + holding.role().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" and ", "'" + entry.getKey() + "' ", "")))
                .collect(Collectors.joining(", "));
    }

    /** Builds a {@link Duty}. */
    final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
