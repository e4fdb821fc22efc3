package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;

/** The verdicts on the subjects of a batch, in their order (批量判定); the same algebra as that of one {@link Verdict}. */
@SuppressWarnings("EnumOrdinal") // the order is that of the algebra, and no number leaves this class
public final class Verdicts {

    private static final ImmutableList<Verdict> BY_ORDINAL = ImmutableList.copyOf(Verdict.values());

    private static final byte SATISFIED = (byte) Verdict.SATISFIED.ordinal();
    private static final byte UNDETERMINED = (byte) Verdict.UNDETERMINED.ordinal();
    private static final byte VIOLATED = (byte) Verdict.VIOLATED.ordinal();

    private final byte[] ordinals;
    private final int satisfied;
    private final int undetermined;
    private final int violated;

    private Verdicts(byte[] ordinals) {
        int satisfiedOnes = 0;
        int undeterminedOnes = 0;
        int violatedOnes = 0;
        for (byte ordinal : ordinals) {
            satisfiedOnes += ordinal == SATISFIED ? 1 : 0;
            undeterminedOnes += ordinal == UNDETERMINED ? 1 : 0;
            violatedOnes += ordinal == VIOLATED ? 1 : 0;
        }
        this.ordinals = ordinals;
        this.satisfied = satisfiedOnes;
        this.undetermined = undeterminedOnes;
        this.violated = violatedOnes;
    }

    /** Those with these ordinals, which nobody changes from here on. */
    static Verdicts ofOrdinals(byte[] ordinals) {
        return new Verdicts(ordinals);
    }

    /** The ordinal of satisfied where it holds, else of violated. */
    static byte ordinal(boolean holds) {
        return holds ? SATISFIED : VIOLATED;
    }

    static byte ordinal(Verdict verdict) {
        return (byte) verdict.ordinal();
    }

    /** Satisfied where a column says 1, undetermined where it is not known, else violated. */
    static Verdicts of(ColumnValues column) {
        byte[] ordinals = new byte[column.size()];
        for (int i = 0; i < ordinals.length; i++) {
            int value = column.get(i);
            ordinals[i] = value == 1 ? SATISFIED : value == Column.UNKNOWN ? UNDETERMINED : VIOLATED;
        }
        return new Verdicts(ordinals);
    }

    /** The verdict on each subject, one after the other. */
    public static <S> Verdicts each(List<? extends S> subjects, Function<? super S, Verdict> verdict) {
        byte[] ordinals = new byte[subjects.size()];
        int i = 0;
        for (S subject : subjects) {
            ordinals[i++] = (byte) verdict.apply(subject).ordinal();
        }
        return new Verdicts(ordinals);
    }

    /** The verdict on the subject at each place. */
    public static Verdicts of(int size, IntFunction<Verdict> verdict) {
        byte[] ordinals = new byte[size];
        for (int i = 0; i < size; i++) {
            ordinals[i] = (byte) verdict.apply(i).ordinal();
        }
        return new Verdicts(ordinals);
    }

    /** One verdict on all. */
    public static Verdicts all(int size, Verdict verdict) {
        byte[] ordinals = new byte[size];
        Arrays.fill(ordinals, (byte) verdict.ordinal());
        return new Verdicts(ordinals);
    }

    /** How many there are. */
    public int size() {
        return ordinals.length;
    }

    /** The verdict at a place. */
    public Verdict get(int place) {
        return BY_ORDINAL.get(ordinals[place]);
    }

    /** Whether the one at a place asks for a finding. */
    public boolean isFinding(int place) {
        return ordinals[place] >= UNDETERMINED;
    }

    /** How many there are of a verdict. */
    public int count(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> ordinals.length - satisfied - undetermined - violated;
            case SATISFIED -> satisfied;
            case UNDETERMINED -> undetermined;
            case VIOLATED -> violated;
        };
    }

    /** The worse of both, place by place. */
    public Verdicts and(Verdicts other) {
        if (count(Verdict.NOT_APPLICABLE) == size()) {
            return other;
        }
        if (other.count(Verdict.NOT_APPLICABLE) == size()) {
            return this;
        }
        byte[] worse = new byte[ordinals.length];
        for (int i = 0; i < worse.length; i++) {
            worse[i] = (byte) Math.max(ordinals[i], other.ordinals[i]);
        }
        return new Verdicts(worse);
    }

    /** The opposite, place by place. */
    public Verdicts not() {
        return of(ordinals.length, place -> get(place).not());
    }

    /** These verdicts as far as {@code applicability} goes, place by place. */
    public Verdicts when(Verdicts applicability) {
        if (applicability.count(Verdict.SATISFIED) == size()) {
            return this;
        }
        byte[] guarded = new byte[ordinals.length];
        for (int i = 0; i < guarded.length; i++) {
            guarded[i] = applicability.ordinals[i] == SATISFIED
                    ? ordinals[i]
                    : (byte) get(i).when(applicability.get(i)).ordinal();
        }
        return new Verdicts(guarded);
    }

    /** How many parts of each subject are satisfied, those that are undetermined perhaps. */
    Readings counted(Fan<?> fan) {
        long[] least = new long[fan.subjects()];
        long[] most = undetermined == 0 ? least : new long[fan.subjects()];
        for (int i = 0; i < ordinals.length; i++) {
            if (ordinals[i] == SATISFIED) {
                least[fan.owner(i)]++;
            }
            if (undetermined > 0 && ordinals[i] >= SATISFIED && ordinals[i] <= UNDETERMINED) {
                most[fan.owner(i)]++;
            }
        }
        return Readings.between(least, most);
    }

    /** The worst of the parts of each subject. */
    Verdicts gathered(Fan<?> fan) {
        byte[] worst = new byte[fan.subjects()];
        for (int i = 0; i < ordinals.length; i++) {
            int owner = fan.owner(i);
            worst[owner] = (byte) Math.max(worst[owner], ordinals[i]);
        }
        return new Verdicts(worst);
    }
}
