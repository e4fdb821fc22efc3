package org.reformkit.rules;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;

/** What the rules say of one jurisdiction before an edit, and slice by slice of after it. */
final class Draft {

    private final JurisdictionCode code;
    /** Null where the jurisdiction is new. */
    private final @Nullable Part before;

    private final int rules;
    /** Made when the first slice changes. */
    private Slice @Nullable [] slices;

    private final BitSet anew = new BitSet();

    Draft(JurisdictionCode code, @Nullable Part before, int rules) {
        this.code = code;
        this.before = before;
        this.rules = rules;
    }

    JurisdictionCode code() {
        return code;
    }

    /** Whether nothing was said of the jurisdiction before, as it was not there. */
    boolean isNew() {
        return before == null;
    }

    Slice before(int rule) {
        return before == null ? Slice.NOTHING : before.slice(rule);
    }

    Slice now(int rule) {
        return slices == null ? before(rule) : slices[rule];
    }

    /** That of a rule which judged all its subjects again. */
    void putAnew(int rule, Slice slice) {
        put(rule, slice);
        anew.set(rule);
    }

    /** Whether a rule judged all its subjects again. */
    boolean isAnew(int rule) {
        return anew.get(rule);
    }

    void put(int rule, Slice slice) {
        Slice[] known = slices;
        if (known == null) {
            known = new Slice[rules];
            for (int i = 0; i < known.length; i++) {
                known[i] = before(i);
            }
            slices = known;
        }
        known[rule] = slice;
    }

    /** What the rules say now; null where that is what they said before. */
    @Nullable
    Part changed() {
        return slices == null ? null : new Part(Optional.of(code), slices);
    }
}
