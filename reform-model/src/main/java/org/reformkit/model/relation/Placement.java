package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;

/** A placement (归口): an agency, or a line of work, is answered for by another agency; YC-02, LY-08. */
@Value.Immutable
public sealed interface Placement extends Relation permits ImmutablePlacement {

    /** The agency that answers for it. */
    AgencyId under();

    /** The agency that is placed; absent where it is a line of work. */
    Optional<AgencyId> agency();

    /** The line of work that is placed, such as 公务员工作; absent where it is an agency. */
    Optional<String> work();

    /** How closely. */
    PlacementStrength strength();

    /** An agency under another. */
    static Placement of(AgencyId agency, AgencyId under, PlacementStrength strength) {
        return new Builder().agency(agency).under(under).strength(strength).build();
    }

    /** A line of work under an agency. */
    static Placement ofWork(String work, AgencyId under, PlacementStrength strength) {
        return new Builder().work(work).under(under).strength(strength).build();
    }

    @Override
    default AgencyId owner() {
        return under();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "placement " + under() + " "
                + agency().map(AgencyId::text).or(this::work).orElseThrow();
    }

    @Override
    default ImmutableSet<AgencyId> references() {
        return agency().map(agency -> ImmutableSet.of(under(), agency)).orElse(ImmutableSet.of(under()));
    }

    @Override
    default Optional<Placement> without(AgencyId agency) {
        return references().contains(agency) ? Optional.empty() : Optional.of(this);
    }

    @Override
    default Optional<Placement> succeeded(AgencyId agency, AgencyId successor) {
        AgencyId newUnder = under().equals(agency) ? successor : under();
        Optional<AgencyId> newAgency = agency().map(placed -> placed.equals(agency) ? successor : placed);
        return newAgency.filter(newUnder::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Builder()
                        .from(this)
                        .under(newUnder)
                        .agency(newAgency)
                        .build());
    }

    @Override
    default String term() {
        return "归口（" + strength().term() + "）" + work().map(work -> "：" + work).orElse("");
    }

    @Value.Check
    default void check() {
        checkArgument(
                agency().isPresent() != work().isPresent(),
                "Placement under '%s': agency '%s', work '%s'. Expected exactly one of them.",
                under(),
                agency().map(AgencyId::text).orElse(""),
                work().orElse(""));
        checkArgument(
                !agency().filter(under()::equals).isPresent(),
                "Placement under '%s': it places the agency under itself. Expected another agency.",
                under());
    }

    /** Builds a {@link Placement}. */
    final class Builder extends ImmutablePlacement.Builder {
        Builder() {}
    }
}
