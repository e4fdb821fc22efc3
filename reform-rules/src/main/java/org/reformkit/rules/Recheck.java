package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
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

    /** One subject by itself costs about so many of a batch. */
    private static final int BATCH_FACTOR = 8;

    private final Agenda agenda;
    private final Scene before;
    private final Scene after;
    private final ImmutableSet<ElementId> affected;
    private final Parts parts;
    private final Changes changes;
    private final ImmutableSet<JurisdictionCode> places;
    private final ImmutableList<Effect> effects;
    /** Whether any relation differs. */
    private final boolean isRelated;

    private final Map<JurisdictionCode, Slice[]> slices = new LinkedHashMap<>();

    Recheck(Agenda agenda, Scene before, Scene after, ImmutableSet<ElementId> affected, Parts parts, Changes changes) {
        this.agenda = agenda;
        this.before = before;
        this.after = after;
        this.affected = affected;
        this.parts = parts;
        this.changes = changes;
        ImmutableSet.Builder<JurisdictionCode> codes = ImmutableSet.builder();
        affected.forEach(id -> codes.add(id.jurisdiction()));
        this.places = codes.build();
        this.effects = affected.stream()
                .map(id -> Effect.of(id, before.after(), after.after()))
                .collect(ImmutableList.toImmutableList());
        this.isRelated = places.stream()
                .anyMatch(code ->
                        !before.after().relations(code).equals(after.after().relations(code)));
    }

    /** The parts after the edit; what differs goes into the changes. */
    Parts run() {
        for (Walk<?> walk : agenda.walks()) {
            if (walk.grain().isLocal()) {
                judge(walk);
            }
        }
        tellAnew();
        Map<JurisdictionCode, Part> changed = new LinkedHashMap<>();
        slices.forEach((code, now) -> {
            changed.put(code, Part.of(Optional.of(code), ImmutableList.copyOf(now)));
        });
        return parts.with(changed, changes.fresh());
    }

    private <S> void judge(Walk<S> walk) {
        Map<JurisdictionCode, Batch<S>> batches = new HashMap<>();
        for (Task<S> task : walk.tasks()) {
            Reads reads = task.reads();
            List<Effect> seen = seen(walk.grain(), reads);
            if (seen.isEmpty()) {
                continue;
            }
            if (isOneByOne(walk.grain(), reads.reach())) {
                judge(task, subjects(walk.grain(), seen), batches);
            } else {
                for (JurisdictionCode code : within(reads.reach(), seen)) {
                    judge(task, code, batches);
                }
            }
        }
    }

    /** The effects that may make a difference to what is read, or to which subjects there are. */
    private ImmutableList<Effect> seen(Grain<?> grain, Reads reads) {
        if (isRelated && reads.readsRelations()) {
            return effects;
        }
        int first = 0;
        while (first < effects.size() && !isSeen(effects.get(first), grain, reads)) {
            first++;
        }
        if (first == effects.size()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Effect> seen = ImmutableList.builder();
        for (int i = first; i < effects.size(); i++) {
            if (isSeen(effects.get(i), grain, reads)) {
                seen.add(effects.get(i));
            }
        }
        return seen.build();
    }

    private static boolean isSeen(Effect effect, Grain<?> grain, Reads reads) {
        return reads.concerns(effect.before(), effect.after()) || effect.isComingOrGoing(grain);
    }

    /** Whether the subjects to judge again can be told one by one; else whole jurisdictions must be. */
    private static boolean isOneByOne(Grain<?> grain, Reach reach) {
        return grain.kind().isPresent()
                && (reach == Reach.SUBJECT
                        || (reach == Reach.PARTS && grain.kind().get() == ElementKind.AGENCY));
    }

    /** The subjects that an effect is on, or on a part of which it is. */
    private static Set<ElementId> subjects(Grain<?> grain, List<Effect> seen) {
        Set<ElementId> subjects = new LinkedHashSet<>();
        for (Effect effect : seen) {
            if (effect.id().kind() == grain.kind().orElseThrow()) {
                subjects.add(effect.id());
            } else if (effect.id().kind() == ElementKind.DIVISION) {
                effect.agencies().forEach(subjects::add);
            }
        }
        return subjects;
    }

    private Set<JurisdictionCode> within(Reach reach, List<Effect> seen) {
        if (reach == Reach.EVERYWHERE) {
            return Sets.union(parts.codes(), places);
        }
        Set<JurisdictionCode> codes = new LinkedHashSet<>();
        for (Effect effect : seen) {
            codes.add(effect.id().jurisdiction());
        }
        if (reach == Reach.NEIGHBOURS) {
            for (Effect effect : seen) {
                addNeighbours(before.after(), effect.id(), codes);
                addNeighbours(after.after(), effect.id(), codes);
            }
        }
        return codes;
    }

    private <S> void judge(Task<S> task, JurisdictionCode code, Map<JurisdictionCode, Batch<S>> batches) {
        Batch<S> batch = batches.computeIfAbsent(
                code, key -> task.rule().grain().batch(after, key).orElseThrow());
        slices(code)[task.place()] = changes.settled(old(code, task.place()), task.judge(batch));
    }

    private <S> void judge(Task<S> task, Set<ElementId> dirty, Map<JurisdictionCode, Batch<S>> batches) {
        for (JurisdictionCode code : places) {
            List<ElementId> here = new ArrayList<>();
            for (ElementId id : dirty) {
                if (id.jurisdiction().equals(code)) {
                    here.add(id);
                }
            }
            if (here.size() * BATCH_FACTOR > old(code, task.place()).counts().total()) {
                judge(task, code, batches);
            } else if (!here.isEmpty()) {
                judge(task, code, here);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // a slice in which nothing changed is the same object
    private <S> void judge(Task<S> task, JurisdictionCode code, List<ElementId> dirty) {
        Slice slice = old(code, task.place());
        Grain<S> grain = task.rule().grain();
        for (ElementId id : dirty) {
            Optional<S> was = grain.find(before.after(), id);
            Optional<S> is = grain.find(after.after(), id);
            Counts counts = slice.counts();
            @Nullable Found now = null;
            if (was.isPresent()) {
                counts = counts.with(task.rule().verdict(before.after(), was.get()), -1);
            }
            if (is.isPresent()) {
                Verdict verdict = task.rule().verdict(after.after(), is.get());
                counts = counts.with(verdict, 1);
                now = verdict.isFinding() ? task.found(after.after(), Optional.of(code), is.get()) : null;
            }
            if (was.isPresent() || is.isPresent()) {
                String key = grain.key(was.or(() -> is).orElseThrow());
                Found known = slice.of(key);
                slice = known == null && now == null && counts.equals(slice.counts())
                        ? slice
                        : slice.with(counts, key, changes.settled(known, now));
            }
        }
        if (slice != old(code, task.place())) {
            slices(code)[task.place()] = slice;
        }
    }

    /** Findings that name something affected are told anew, also where their verdicts cannot have changed. */
    private void tellAnew() {
        Set<JurisdictionCode> naming = new LinkedHashSet<>(places);
        places.forEach(code -> naming.addAll(parts.namedIn(code)));
        for (JurisdictionCode code : naming) {
            parts.get(code).ifPresent(part -> tellAnew(part, code));
        }
    }

    private void tellAnew(Part part, JurisdictionCode code) {
        for (Walk<?> walk : agenda.walks()) {
            if (walk.grain().isLocal()) {
                for (Task<?> task : walk.tasks()) {
                    ImmutableList<Found> known = part.slice(task.place()).found();
                    for (int i = 0; i < known.size(); i++) {
                        if (known.get(i).namesAny(affected)) {
                            tellAnew(task, code, known.get(i));
                        }
                    }
                }
            }
        }
    }

    /** Does nothing where the finding was not kept as it was. */
    @SuppressWarnings("ReferenceEquality") // one that was told anew may well be equal
    private <S> void tellAnew(Task<S> task, JurisdictionCode code, Found old) {
        Slice slice = current(code, task.place());
        String key = old.finding().subject();
        Found known = slice.of(key);
        if (known != null && known.finding() == old.finding()) {
            Found now =
                    task.found(after.after(), Optional.of(code), now(task.rule().grain(), old));
            slices(code)[task.place()] = slice.with(slice.counts(), key, changes.settled(known, now));
        }
    }

    /** The subject as it stands after the edit, which may have changed in what the rule does not read. */
    @SuppressWarnings("unchecked") // a task finds subjects of its own grain
    private <S> S now(Grain<S> grain, Found old) {
        S subject = (S) old.subject();
        return subject instanceof Element element
                ? grain.find(after.after(), element.elementId()).orElse(subject)
                : subject;
    }

    private Slice[] slices(JurisdictionCode code) {
        return slices.computeIfAbsent(code, key -> {
            Slice[] known = new Slice[agenda.rules().size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = old(key, i);
            }
            return known;
        });
    }

    private Slice current(JurisdictionCode code, int place) {
        Slice[] known = slices.get(code);
        return known == null ? old(code, place) : known[place];
    }

    private Slice old(JurisdictionCode code, int place) {
        Optional<Part> part = parts.get(code);
        return part.isPresent() ? part.get().slice(place) : Slice.NOTHING;
    }

    /** The jurisdictions of what refers to an element and of what it refers to. */
    private static void addNeighbours(Structure structure, ElementId id, Set<JurisdictionCode> codes) {
        for (Relation relation : structure.relations(id)) {
            relation.references().forEach(other -> codes.add(other.jurisdiction()));
        }
        for (Element referrer : structure.referrers(id)) {
            codes.add(referrer.elementId().jurisdiction());
        }
        structure
                .element(id)
                .ifPresent(element -> element.references().forEach(other -> codes.add(other.jurisdiction())));
    }
}
