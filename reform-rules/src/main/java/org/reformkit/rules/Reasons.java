package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Text;

/**
 * Why a finding is one (判定理由): what an official calls its subject, the evidence, and the data it rests on. Those that an
 * evaluation gives are put into words when someone first asks; until then they hold the structure that was judged.
 * Immutable and thread-safe.
 */
public final class Reasons {

    /** Told, or still to tell; a race tells twice, with the same result. Both are safe to hand over without a lock. */
    private Object state;

    private Reasons(Object state) {
        this.state = state;
    }

    private record Told(Text subjectName, ImmutableList<Evidence> evidence, ImmutableList<Datum> data) {}

    private record Untold(Supplier<Reasons> teller) {}

    /** Reasons by these values. */
    public static Reasons of(Text subjectName, Iterable<? extends Evidence> evidence, Iterable<? extends Datum> data) {
        return new Reasons(new Told(subjectName, ImmutableList.copyOf(evidence), ImmutableList.copyOf(data)));
    }

    /** Those that {@code teller} gives, which is asked when they are first read and must always say the same. */
    static Reasons late(Supplier<Reasons> teller) {
        return new Reasons(new Untold(teller));
    }

    private Told told() {
        Object known = state;
        if (known instanceof Untold untold) {
            known = untold.teller().get().told();
            state = known;
        }
        return (Told) known;
    }

    /** What an official calls the subject. */
    public Text subjectName() {
        return told().subjectName();
    }

    /** What was found, piece by piece. */
    public ImmutableList<Evidence> evidence() {
        return told().evidence();
    }

    /** The elements it rests on, with their sources. */
    public ImmutableList<Datum> data() {
        return told().data();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Reasons reasons && told().equals(reasons.told()));
    }

    @Override
    public int hashCode() {
        return told().hashCode();
    }

    @Override
    public String toString() {
        return evidence().toString();
    }
}
