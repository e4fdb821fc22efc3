package org.reformkit.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;

/** The subjects of one grain that are judged again, at once or some of them; each made once for all rules. */
final class Batches<S> {

    private final Grain<S> grain;
    private final Scene before;
    private final Scene after;
    private final Effects effects;
    /** One jurisdiction at most times. */
    private @Nullable Map<JurisdictionCode, Batch<S>> whole;
    /** What was asked for last, as most rules ask for the same. */
    private @Nullable Some<S> last;

    Batches(Grain<S> grain, Scene before, Scene after, Effects effects) {
        this.grain = grain;
        this.before = before;
        this.after = after;
        this.effects = effects;
    }

    /** All of a jurisdiction as they stand after the edit. */
    Batch<S> all(JurisdictionCode code) {
        Map<JurisdictionCode, Batch<S>> known = whole;
        if (known == null) {
            known = new HashMap<>(2);
            whole = known;
        }
        return known.computeIfAbsent(code, key -> grain.batch(after, key).orElseThrow());
    }

    /** Those of a jurisdiction that {@code ids} name, before and after the edit. */
    Some<S> some(JurisdictionCode code, List<ElementId> ids) {
        Some<S> known = last;
        if (known == null || !known.code().equals(code) || !known.ids().equals(ids)) {
            known = new Some<>(code, ids, standing(before.after(), ids), standing(after.after(), ids));
            last = known;
        }
        return known;
    }

    private List<@Nullable S> standing(Structure structure, List<ElementId> ids) {
        List<@Nullable S> subjects = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            subjects.add(subject(structure, ids.get(i)));
        }
        return subjects;
    }

    // An id names elements of its kind alone, and the structure is one of two.
    @SuppressWarnings({"unchecked", "ReferenceEquality"})
    private @Nullable S subject(Structure structure, ElementId id) {
        Effect effect = effects.on(id);
        if (effect == null) {
            return grain.find(structure, id).orElse(null);
        }
        return (S) (structure == after.after() ? effect.after() : effect.before());
    }

    /** Some subjects of a jurisdiction before and after the edit; null in place of those that are not there. */
    record Some<S>(JurisdictionCode code, List<ElementId> ids, List<@Nullable S> before, List<@Nullable S> after) {}
}
