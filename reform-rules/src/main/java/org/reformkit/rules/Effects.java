package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.ElementChange;

/** What an edit did to each element that it affected, and which rules may see it. */
final class Effects {

    /** Up to so many are told apart by a look at each. */
    private static final int FEW = 8;

    private final Interests interests;
    private final List<Effect> all;
    /** Of more than few, made when somebody asks. */
    private @Nullable Map<ElementId, Effect> byId;

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

    /** That on an element; null where there is none. */
    @Nullable
    Effect on(ElementId id) {
        if (!areFew()) {
            return byId().get(id);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return all.get(i);
            }
        }
        return null;
    }

    /** Whether there is one on an element. */
    boolean has(ElementId id) {
        return on(id) != null;
    }

    private Map<ElementId, Effect> byId() {
        Map<ElementId, Effect> known = byId;
        if (known == null) {
            known = Maps.newHashMapWithExpectedSize(all.size());
            for (Effect effect : all) {
                known.put(effect.id(), effect);
            }
            byId = known;
        }
        return known;
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
