package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.ElementChange;

/** What an edit did to each element that it affected, and which rules may see it. */
final class Effects {

    /** Among more, who looks for one is quicker to find it in a structure. */
    private static final int FEW = 8;

    private final Interests interests;
    private final List<Effect> all;
    /** Of more than few, made when somebody asks. */
    private @Nullable Set<ElementId> ids;

    Effects(List<ElementChange> changes, Interests interests) {
        this.interests = interests;
        this.all = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            all.add(Effect.of(changes.get(i), interests));
        }
    }

    List<Effect> all() {
        return all;
    }

    /** That on an element, where there are few; else, or where there is none on it, null. */
    @Nullable
    Effect on(ElementId id) {
        for (int i = 0; areFew() && i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** Whether there is one on an element. */
    boolean has(ElementId id) {
        if (areFew()) {
            return on(id) != null;
        }
        Set<ElementId> known = ids;
        if (known == null) {
            known = new HashSet<>(ids());
            ids = known;
        }
        return known.contains(id);
    }

    List<ElementId> ids() {
        return Lists.transform(all, Effect::id);
    }

    /** Whether there are so few that each may be looked for. */
    boolean areFew() {
        return all.size() <= FEW;
    }

    /** Whether it may make a difference to what a rule reads, or to which subjects there are. */
    boolean isSeen(Task<?> task, Effect effect) {
        return interests.concern(task.place(), effect.id().kind(), effect.differing())
                || effect.isComingOrGoing(task.rule().grain());
    }

    /** Those that are seen. */
    List<Effect> seenBy(Task<?> task) {
        @Nullable List<Effect> seen = null;
        for (int i = 0; i < all.size(); i++) {
            Effect effect = all.get(i);
            if (isSeen(task, effect)) {
                seen = seen == null ? new ArrayList<>(all.size()) : seen;
                seen.add(effect);
            }
        }
        return seen == null ? ImmutableList.of() : seen;
    }
}
