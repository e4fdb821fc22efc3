package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;

/**
 * Judges again what an edit may have changed, and nothing else: of each rule the subjects from which it may see something
 * that was affected. Where these are many, all subjects of the jurisdiction at once are cheaper.
 */
final class Recheck {

    /** One subject by itself, before and after, costs about so many of a batch. */
    private static final int BATCH_FACTOR = 32;

    private final Agenda agenda;
    private final Scene before;
    private final Scene after;
    private final ImmutableSet<ElementId> affected;
    private final Parts parts;
    private final Changes changes;
    private final List<Effect> effects;
    private final Neighbours neighbours;
    private final Drafts drafts;
    /** Whether any relation differs. */
    private final boolean isRelated;

    Recheck(Agenda agenda, Scene before, Scene after, ImmutableSet<ElementId> affected, Parts parts, Changes changes) {
        this.agenda = agenda;
        this.before = before;
        this.after = after;
        this.affected = affected;
        this.parts = parts;
        this.changes = changes;
        this.drafts = new Drafts(parts, agenda.rules().size());
        this.neighbours = new Neighbours(before.after(), after.after());
        this.effects = new ArrayList<>(affected.size());
        for (ElementId id : affected) {
            effects.add(Effect.of(id, before.after(), after.after()));
            drafts.addHere(id.jurisdiction());
        }
        this.isRelated = isRelated();
    }

    private boolean isRelated() {
        for (Draft draft : drafts.here()) {
            if (!before.after().relations(draft.code()).equals(after.after().relations(draft.code()))) {
                return true;
            }
        }
        return false;
    }

    /** The parts after the edit; what differs goes into the changes. */
    Parts run() {
        for (Walk<?> walk : agenda.walks()) {
            if (walk.grain().isLocal()) {
                judge(walk);
            }
        }
        tellAnew();
        return parts.with(drafts.changed(), changes.fresh());
    }

    private <S> void judge(Walk<S> walk) {
        Batches<S> batches = new Batches<>(walk.grain(), after);
        for (Task<S> task : walk.tasks()) {
            List<Effect> seen = seen(walk.grain(), task.reads());
            if (seen.isEmpty()) {
                continue;
            }
            if (isOneByOne(walk.grain(), task.reads().reach()) && !isWholePlace(walk.grain(), task.reads(), seen)) {
                judge(task, subjects(walk.grain(), seen), batches);
            } else {
                for (JurisdictionCode code : within(task.reads().reach(), seen)) {
                    if (task.isOf(code)) {
                        judge(task, drafts.of(code), batches, subject -> true);
                    }
                }
            }
        }
    }

    /** The effects that may make a difference to what is read, or to which subjects there are. */
    private List<Effect> seen(Grain<?> grain, Reads reads) {
        if (isRelated && reads.readsRelations()) {
            return effects;
        }
        @Nullable List<Effect> seen = null;
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            if (effect.isSeen(grain, reads)) {
                seen = seen == null ? new ArrayList<>(effects.size()) : seen;
                seen.add(effect);
            }
        }
        return seen == null ? ImmutableList.of() : seen;
    }

    /** Whether the subjects to judge again can be told one by one; else whole jurisdictions must be. */
    private static boolean isOneByOne(Grain<?> grain, Reach reach) {
        return grain.kind().isPresent()
                && (reach == Reach.SUBJECT
                        || (reach == Reach.PARTS && grain.kind().get() == ElementKind.AGENCY));
    }

    /** Whether a jurisdiction changed in what is read of it, which concerns every subject there. */
    private static boolean isWholePlace(Grain<?> grain, Reads reads, List<Effect> seen) {
        if (!reads.isSelective() || grain.kind().orElseThrow() == ElementKind.JURISDICTION) {
            return false;
        }
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).id().kind() == ElementKind.JURISDICTION) {
                return true;
            }
        }
        return false;
    }

    /** The subjects that an effect is on, or on a part of which it is; each once. */
    private static List<ElementId> subjects(Grain<?> grain, List<Effect> seen) {
        List<ElementId> subjects = new ArrayList<>(seen.size());
        ElementKind kind = grain.kind().orElseThrow();
        for (Effect effect : seen) {
            if (effect.id().kind() == kind) {
                addOnce(subjects, effect.id());
            } else if (effect.id().kind() == ElementKind.DIVISION) {
                effect.forEachAgency(agency -> addOnce(subjects, agency));
            }
        }
        return subjects.size() > BATCH_FACTOR ? ImmutableSet.copyOf(subjects).asList() : subjects;
    }

    /** By a look at all while they are few; once they are many, they are told apart at the end. */
    private static void addOnce(List<ElementId> subjects, ElementId subject) {
        if (subjects.size() > BATCH_FACTOR || !subjects.contains(subject)) {
            subjects.add(subject);
        }
    }

    private Set<JurisdictionCode> within(Reach reach, List<Effect> seen) {
        if (reach == Reach.EVERYWHERE) {
            Set<JurisdictionCode> places = new LinkedHashSet<>();
            drafts.here().forEach(draft -> places.add(draft.code()));
            return Sets.union(parts.codes(), places);
        }
        Set<JurisdictionCode> codes = new LinkedHashSet<>();
        for (Effect effect : seen) {
            codes.add(effect.id().jurisdiction());
        }
        if (reach == Reach.NEIGHBOURS) {
            for (Effect effect : seen) {
                codes.addAll(neighbours.of(effect));
            }
        }
        return codes;
    }

    private <S> void judge(Task<S> task, Draft draft, Batches<S> batches, Predicate<Object> dirty) {
        Slice now = task.judge(batches.of(draft.code()));
        draft.put(task.place(), changes.settled(draft.before(task.place()), now, dirty));
    }

    private <S> void judge(Task<S> task, List<ElementId> dirty, Batches<S> batches) {
        for (Draft draft : drafts.here()) {
            if (!task.isOf(draft.code())) {
                continue;
            }
            int count = 0;
            for (int i = 0; i < dirty.size(); i++) {
                count += dirty.get(i).jurisdiction().equals(draft.code()) ? 1 : 0;
            }
            if (count * BATCH_FACTOR > draft.before(task.place()).tally().total()) {
                judge(
                        task,
                        draft,
                        batches,
                        subject -> subject instanceof Element element && dirty.contains(element.elementId()));
            } else if (count > 0) {
                judge(task, draft, dirty);
            }
        }
    }

    private <S> void judge(Task<S> task, Draft draft, List<ElementId> dirty) {
        for (ElementId id : dirty) {
            if (id.jurisdiction().equals(draft.code())) {
                judge(task, draft, id);
            }
        }
    }

    private <S> void judge(Task<S> task, Draft draft, ElementId id) {
        Grain<S> grain = task.rule().grain();
        @Nullable S was = grain.find(before.after(), id).orElse(null);
        @Nullable S is = grain.find(after.after(), id).orElse(null);
        Verdict old = was == null ? null : task.rule().verdict(before.after(), was);
        Verdict verdict = is == null ? null : task.rule().verdict(after.after(), is);
        Slice slice = draft.now(task.place());
        boolean isFound = verdict != null && verdict.isFinding();
        if (old == verdict && !isFound) {
            return;
        }
        Tally tally = slice.tally();
        tally = old == null ? tally : tally.with(old, -1);
        tally = verdict == null ? tally : tally.with(verdict, 1);
        String key = grain.key(Objects.requireNonNull(is != null ? is : was));
        @Nullable
        Found now = is == null || verdict == null || !isFound
                ? null
                : task.found(after.after(), Optional.of(draft.code()), is, verdict);
        draft.put(task.place(), slice.with(tally, key, changes.settled(slice.of(key), now)));
    }

    /** Findings that name something affected are told anew, also where their verdicts cannot have changed. */
    private void tellAnew() {
        Retelling retelling = new Retelling(agenda, after, affected, changes);
        Set<JurisdictionCode> others = new LinkedHashSet<>();
        for (Draft draft : drafts.here()) {
            others.addAll(parts.namedIn(draft.code()));
            retelling.tell(draft);
        }
        for (JurisdictionCode code : others) {
            if (!drafts.isHere(code)) {
                retelling.tell(drafts.of(code));
            }
        }
    }

    /** The subjects of each jurisdiction at once, as they stand after the edit. */
    private record Batches<S>(Grain<S> grain, Scene scene, Map<JurisdictionCode, Batch<S>> known) {

        Batches(Grain<S> grain, Scene scene) {
            this(grain, scene, new LinkedHashMap<>(2));
        }

        Batch<S> of(JurisdictionCode code) {
            return known.computeIfAbsent(code, key -> grain.batch(scene, key).orElseThrow());
        }
    }
}
