package org.reformkit.rules.check;

/**
 * What a check says of its subject (判定), worst last. Under {@link #and}, {@link #or} and {@link #not} all laws of a
 * distributive lattice hold but two: absorption and distributivity fail where {@link #NOT_APPLICABLE} takes part, as it is
 * neutral for both.
 */
public enum Verdict {
    /** The check does not concern the subject (不适用). */
    NOT_APPLICABLE,
    /** It holds, whatever is still unknown (符合). */
    SATISFIED,
    /** Data that would decide it is missing (待定). */
    UNDETERMINED,
    /** It fails, whatever is still unknown (违反). */
    VIOLATED;

    /** Satisfied or violated. */
    public static Verdict of(boolean holds) {
        return holds ? SATISFIED : VIOLATED;
    }

    /** The worse of the two. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Satisfied if either is; by De Morgan's law of {@link #and} and {@link #not}. */
    public Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }

    /** Swaps satisfied and violated, and leaves the other two. */
    public Verdict not() {
        return switch (this) {
            case SATISFIED -> VIOLATED;
            case VIOLATED -> SATISFIED;
            case NOT_APPLICABLE, UNDETERMINED -> this;
        };
    }

    /** This verdict where {@code applicability} is satisfied, undetermined where that is unknown, else not applicable. */
    public Verdict when(Verdict applicability) {
        return switch (applicability) {
            case SATISFIED -> this;
            case UNDETERMINED -> this == NOT_APPLICABLE ? this : UNDETERMINED;
            case VIOLATED, NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    /** Whether it asks for a finding: undetermined or violated. */
    public boolean isFinding() {
        return compareTo(UNDETERMINED) >= 0;
    }
}
