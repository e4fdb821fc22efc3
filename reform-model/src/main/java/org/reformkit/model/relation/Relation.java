package org.reformkit.model.relation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;

/** A tie of an agency (机构关系). A structure holds each relation once; relations order by their key. */
public sealed interface Relation extends Comparable<Relation>
        permits Plate, CoLocation, Placement, OfficeHost, Dispatch, Counterpart, Delegation, Borrowing {

    /** The agency under which it is kept. */
    AgencyId owner();

    /** What tells it from all others of the structure; stable text. */
    String key();

    /** Every element that must stand in the structure for it to make sense. */
    ImmutableSet<? extends ElementId> references();

    /** What is left of it once {@code agency} is no more. */
    Optional<? extends Relation> without(AgencyId agency);

    /** What it becomes when {@code successor} takes the place of {@code agency}; empty where it would tie it to itself. */
    Optional<? extends Relation> succeeded(AgencyId agency, AgencyId successor);

    /** The relation in Chinese words, without the names of agencies: for lists of what was left. */
    String term();

    @Override
    default int compareTo(Relation other) {
        return key().compareTo(other.key());
    }
}
