package org.reformkit.rules.check;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;

/** The verdicts on the subjects of a batch, in their order (批量判定); the same algebra as that of one {@link Verdict}. */
@SuppressWarnings("EnumOrdinal") // the order is that of the algebra, and no number leaves this class
public final class Verdicts {

    private static final ImmutableList<Verdict> BY_ORDINAL = ImmutableList.copyOf(Verdict.values());

    private static final int ORDINAL_BITS = 2;
    private static final int ORDINAL_MASK = (1 << ORDINAL_BITS) - 1;
    private static final int[] NONE = {};

    private static final byte NOT_APPLICABLE = (byte) Verdict.NOT_APPLICABLE.ordinal();
    private static final byte SATISFIED = (byte) Verdict.SATISFIED.ordinal();
    private static final byte UNDETERMINED = (byte) Verdict.UNDETERMINED.ordinal();
    private static final byte VIOLATED = (byte) Verdict.VIOLATED.ordinal();

    private final int size;
    /** One for each, where those that differ from the most are many; else null. */
    private final byte @Nullable [] ordinals;
    /** Else the one that most have. */
    private final byte common;
    /** And the others, ascending by place: the place, and in the last two bits the ordinal. */
    private final int[] others;

    private final int satisfied;
    private final int undetermined;
    private final int violated;

    private Verdicts(int size, byte common, int[] others) {
        this.size = size;
        this.ordinals = null;
        this.common = common;
        this.others = others;
        int rest = size - others.length;
        int satisfiedOnes = common == SATISFIED ? rest : 0;
        int undeterminedOnes = common == UNDETERMINED ? rest : 0;
        int violatedOnes = common == VIOLATED ? rest : 0;
        for (int other : others) {
            int ordinal = other & ORDINAL_MASK;
            satisfiedOnes += ordinal == SATISFIED ? 1 : 0;
            undeterminedOnes += ordinal == UNDETERMINED ? 1 : 0;
            violatedOnes += ordinal == VIOLATED ? 1 : 0;
        }
        this.satisfied = satisfiedOnes;
        this.undetermined = undeterminedOnes;
        this.violated = violatedOnes;
    }

    private Verdicts(byte[] ordinals) {
        int satisfiedOnes = 0;
        int undeterminedOnes = 0;
        int violatedOnes = 0;
        for (byte ordinal : ordinals) {
            satisfiedOnes += ordinal == SATISFIED ? 1 : 0;
            undeterminedOnes += ordinal == UNDETERMINED ? 1 : 0;
            violatedOnes += ordinal == VIOLATED ? 1 : 0;
        }
        this.size = ordinals.length;
        this.ordinals = ordinals;
        this.common = NOT_APPLICABLE;
        this.others = NONE;
        this.satisfied = satisfiedOnes;
        this.undetermined = undeterminedOnes;
        this.violated = violatedOnes;
    }

    /** Verdicts while they are found, one after the other: mostly nearly all are the same, and then no array of all is needed. */
    static final class Draft {
        /** So many that differ are kept by place, as who asks for one walks through them. */
        private static final int FEW = 8;

        private final int size;
        private byte @Nullable [] ordinals;
        private byte first;
        private int[] others = NONE;
        private int differing;
        private int next;

        Draft(int size) {
            this.size = size;
        }

        /** The next one. */
        void add(byte ordinal) {
            if (ordinals != null) {
                ordinals[next] = ordinal;
            } else if (next == 0) {
                first = ordinal;
            } else if (ordinal != first) {
                addOther(ordinal);
            }
            next++;
        }

        private void addOther(byte ordinal) {
            if (differing == FEW) {
                byte[] all = new byte[size];
                Arrays.fill(all, 0, next, first);
                for (int other : others) {
                    all[other >>> ORDINAL_BITS] = (byte) (other & ORDINAL_MASK);
                }
                all[next] = ordinal;
                ordinals = all;
                return;
            }
            if (differing == others.length) {
                others = Arrays.copyOf(others, Math.max(2, 2 * differing));
            }
            others[differing++] = next << ORDINAL_BITS | ordinal;
        }

        /** The next one: satisfied where it holds, else violated. */
        void add(boolean holds) {
            add(holds ? SATISFIED : VIOLATED);
        }

        void add(Verdict verdict) {
            add((byte) verdict.ordinal());
        }

        Verdicts done() {
            return ordinals != null
                    ? new Verdicts(ordinals)
                    : new Verdicts(size, first, differing == others.length ? others : Arrays.copyOf(others, differing));
        }
    }

    /** Satisfied where a column says 1, undetermined where it is not known, else violated. */
    static Verdicts of(ColumnValues column) {
        Draft draft = new Draft(column.size());
        for (int i = 0; i < column.size(); i++) {
            int value = column.get(i);
            draft.add(value == 1 ? SATISFIED : value == Column.UNKNOWN ? UNDETERMINED : VIOLATED);
        }
        return draft.done();
    }

    /** The verdict on each subject, one after the other. */
    public static <S> Verdicts each(List<? extends S> subjects, Function<? super S, Verdict> verdict) {
        if (subjects.size() == 1) {
            return all(1, verdict.apply(subjects.get(0)));
        }
        Draft draft = new Draft(subjects.size());
        for (S subject : subjects) {
            draft.add(verdict.apply(subject));
        }
        return draft.done();
    }

    /** The verdict on the subject at each place. */
    public static Verdicts of(int size, IntFunction<Verdict> verdict) {
        Draft draft = new Draft(size);
        for (int i = 0; i < size; i++) {
            draft.add(verdict.apply(i));
        }
        return draft.done();
    }

    /** One verdict on all. */
    public static Verdicts all(int size, Verdict verdict) {
        return new Verdicts(size, (byte) verdict.ordinal(), NONE);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    private byte ordinal(int place) {
        if (ordinals != null) {
            return ordinals[place];
        }
        for (int other : others) {
            if (other >>> ORDINAL_BITS == place) {
                return (byte) (other & ORDINAL_MASK);
            }
        }
        return common;
    }

    private boolean areAllTheSame() {
        return ordinals == null && others.length == 0;
    }

    /** The verdict at a place. */
    public Verdict get(int place) {
        return BY_ORDINAL.get(ordinal(place));
    }

    /** The first place from {@code place} on whose verdict asks for a finding; {@link #size} where there is none. */
    public int nextFinding(int place) {
        if (ordinals == null && common < UNDETERMINED) {
            for (int other : others) {
                if (other >>> ORDINAL_BITS >= place && (other & ORDINAL_MASK) >= UNDETERMINED) {
                    return other >>> ORDINAL_BITS;
                }
            }
            return size;
        }
        int next = place;
        while (next < size && ordinal(next) < UNDETERMINED) {
            next++;
        }
        return next;
    }

    /** How many there are of a verdict. */
    public int count(Verdict verdict) {
        return switch (verdict) {
            case NOT_APPLICABLE -> size - satisfied - undetermined - violated;
            case SATISFIED -> satisfied;
            case UNDETERMINED -> undetermined;
            case VIOLATED -> violated;
        };
    }

    /** The worse of both, place by place. */
    public Verdicts and(Verdicts other) {
        if (isNowhereWorseThan(other)) {
            return other;
        }
        if (other.isNowhereWorseThan(this)) {
            return this;
        }
        Draft worse = new Draft(size);
        for (int i = 0; i < size; i++) {
            worse.add((byte) Math.max(ordinal(i), other.ordinal(i)));
        }
        return worse.done();
    }

    /** Whether that is seen at a glance: all are not applicable, or satisfied where the others are at least that. */
    private boolean isNowhereWorseThan(Verdicts other) {
        return areAllTheSame()
                && (common == NOT_APPLICABLE || (common == SATISFIED && other.count(Verdict.NOT_APPLICABLE) == 0));
    }

    /** The opposite, place by place. */
    public Verdicts not() {
        return areAllTheSame()
                ? all(size, BY_ORDINAL.get(common).not())
                : of(size, place -> get(place).not());
    }

    /** These verdicts as far as {@code applicability} goes, place by place. */
    public Verdicts when(Verdicts applicability) {
        if (applicability.count(Verdict.SATISFIED) == size) {
            return this;
        }
        return of(size, place -> get(place).when(applicability.get(place)));
    }

    /** How many parts of each subject are satisfied, those that are undetermined perhaps. */
    Readings counted(Fan<?> fan) {
        if (satisfied == size) {
            return fan.counts();
        }
        if (satisfied + undetermined == 0) {
            return Readings.all(fan.subjects(), Reading.exact(0));
        }
        if (undetermined == 0) {
            int[] exact = new int[fan.subjects()];
            for (int i = 0; i < size; i++) {
                exact[fan.owner(i)] += ordinal(i) == SATISFIED ? 1 : 0;
            }
            return Readings.exactly(exact);
        }
        long[] least = new long[fan.subjects()];
        long[] most = new long[fan.subjects()];
        for (int i = 0; i < size; i++) {
            byte ordinal = ordinal(i);
            least[fan.owner(i)] += ordinal == SATISFIED ? 1 : 0;
            most[fan.owner(i)] += ordinal == SATISFIED || ordinal == UNDETERMINED ? 1 : 0;
        }
        return Readings.between(least, most);
    }

    /** The worst of the parts of each subject. */
    Verdicts gathered(Fan<?> fan) {
        byte[] worst = new byte[fan.subjects()];
        for (int i = 0; i < size; i++) {
            int owner = fan.owner(i);
            worst[owner] = (byte) Math.max(worst[owner], ordinal(i));
        }
        return new Verdicts(worst);
    }
}
