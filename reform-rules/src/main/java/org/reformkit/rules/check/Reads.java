package org.reformkit.rules.check;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * What a check or a measure reads (读取内容): how far from its subject it looks, and at which aspects of what it sees. The date of the
 * structure may always be read, and so may the names and sources of elements that a reason names as its data. To say less than
 * is true makes a session miss changes, which its assert mode finds out.
 */
public final class Reads {

    private static final Reads NOTHING = new Reads(Reach.SUBJECT, false, Optional.of(ImmutableSet.of()));
    private static final Reads EVERYTHING = new Reads(Reach.EVERYWHERE, true, Optional.empty());

    private final Reach reach;
    private final boolean relations;
    /** Absent for all there are. */
    private final Optional<ImmutableSet<Aspect>> aspects;

    private Reads(Reach reach, boolean relations, Optional<ImmutableSet<Aspect>> aspects) {
        this.reach = reach;
        this.relations = relations;
        this.aspects = aspects;
    }

    /** Nothing at all, as what is the same for every subject does. */
    public static Reads nothing() {
        return NOTHING;
    }

    /** Anything, which is to be assumed of what does not say. */
    public static Reads everything() {
        return EVERYTHING;
    }

    /** All aspects of the elements within a reach, and their relations. */
    public static Reads all(Reach reach) {
        return new Reads(reach, true, Optional.empty());
    }

    /** Some aspects of the elements within a reach, and no relations. */
    public static Reads of(Reach reach, Aspect... aspects) {
        return new Reads(reach, false, Optional.of(ImmutableSet.copyOf(aspects)));
    }

    /** The same, and the relations of the elements. */
    public Reads andRelations() {
        return new Reads(reach, true, aspects);
    }

    /** Both. */
    public Reads and(Reads other) {
        return new Reads(
                reach.and(other.reach),
                relations || other.relations,
                aspects.isPresent() && other.aspects.isPresent()
                        ? Optional.of(ImmutableSet.<Aspect>builder()
                                .addAll(aspects.get())
                                .addAll(other.aspects.get())
                                .build())
                        : Optional.empty());
    }

    /** The aspects it reads; absent where it reads all of what it sees. */
    public Optional<ImmutableSet<Aspect>> aspects() {
        return aspects;
    }

    /** How far it looks. */
    public Reach reach() {
        return reach;
    }

    /** Whether it reads relations. */
    public boolean readsRelations() {
        return relations;
    }
}
