package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Grain;

/**
 * Tells findings anew that say something of what an edit affected. Those that were not judged again say the same of it but
 * for names and sources, and for what their rules do not read.
 */
final class Retelling {

    private final Agenda agenda;
    private final Structure before;
    private final Structure after;
    private final Changes changes;
    private final Effects effects;
    /** By which most others are told from what was affected. */
    private final Sieve sieve;
    /** Those that are called otherwise, a division also by its agency. */
    private final ImmutableSet<ElementId> called;

    Retelling(Agenda agenda, Structure before, Structure after, Effects effects, Changes changes) {
        this.agenda = agenda;
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.effects = effects;
        this.sieve = new Sieve(effects.ids());
        this.called = called(effects.all());
    }

    /** Mostly none. */
    private static ImmutableSet<ElementId> called(List<Effect> effects) {
        ImmutableSet.@Nullable Builder<ElementId> called = null;
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            if (effect.isRenamed() || effect.isOfOtherAgency()) {
                called = called == null ? ImmutableSet.builder() : called;
                called.add(effect.id());
            }
        }
        return called == null ? ImmutableSet.of() : called.build();
    }

    /** Tells anew what says something of what was affected, in one jurisdiction. */
    void tell(Draft draft) {
        for (int i = 0; i < agenda.walks().size(); i++) {
            Walk<?> walk = agenda.walks().get(i);
            if (walk.grain().isLocal()) {
                for (int j = 0; j < walk.tasks().size(); j++) {
                    tell(walk.tasks().get(j), draft);
                }
            }
        }
    }

    private <S> void tell(Task<S> task, Draft draft) {
        Slice before = draft.before(task.place());
        Slice judged = draft.now(task.place());
        if (draft.isAnew(task.place()) || judged.found().isEmpty()) {
            return;
        }
        if (called.isEmpty() && effects.areFew() && task.namesSubjectAlone()) {
            tellSubjects(task, draft);
            return;
        }
        Marks marks = judged.marks();
        @Nullable Found[] told = null;
        for (int i = marks.next(sieve, 0); i < judged.found().size(); i = marks.next(sieve, i + 1)) {
            Found found = judged.found().get(i);
            // What was judged again is told already, and mostly nobody asked what it names.
            boolean isToTell = marks.isUnknown(i)
                    ? isOf(before, judged, found) && says(marks, i, found)
                    : says(marks, i, found) && isOf(before, judged, found);
            if (isToTell) {
                told = told == null ? judged.found().toArray(new Found[0]) : told;
                told[i] = anew(task, draft, found);
            }
        }
        if (told != null) {
            draft.put(task.place(), judged.toldAnew(ImmutableList.copyOf(told)));
        }
    }

    /** Where each names its subject alone, only those on what was affected; what a rule may have seen of that it judged again. */
    private <S> void tellSubjects(Task<S> task, Draft draft) {
        ElementKind kind = task.rule().grain().kind().orElseThrow();
        for (int i = 0; i < effects.all().size(); i++) {
            Effect effect = effects.all().get(i);
            Slice judged = draft.now(task.place());
            int place = effect.id().kind() != kind || effects.isSeen(task, effect) ? -1 : judged.place(effect.id());
            if (place >= 0) {
                Found now = anew(task, draft, judged.found().get(place));
                draft.put(task.place(), judged.replaced(judged.tally(), place, now));
            }
        }
    }

    /** Whether a finding is one of before, and was not judged again. */
    @SuppressWarnings("ReferenceEquality") // only spares the look
    private static boolean isOf(Slice before, Slice judged, Found found) {
        return before.found() == judged.found() || before.has(found);
    }

    /** Whether a finding says anything of what was affected. */
    private boolean says(Marks marks, int place, Found found) {
        if (found.isCalledBy(called)) {
            return true;
        }
        marks.note(place, found);
        return marks.mayNameAny(place, sieve) && namesAffected(found);
    }

    private boolean namesAffected(Found found) {
        ImmutableList<Datum> data = found.data();
        for (int i = 0; i < data.size(); i++) {
            if (effects.has(data.get(i).element())) {
                return true;
            }
        }
        return false;
    }

    private <S> Found anew(Task<S> task, Draft draft, Found old) {
        S subject = now(task.rule().grain(), old);
        Verdict verdict = old.finding().verdict();
        Found now = task.found(after, Optional.of(draft.code()), subject, verdict);
        if (!tellsOtherwise(old)) {
            return Objects.requireNonNull(changes.settled(old, now));
        }
        changes.changed(old, now);
        return now;
    }

    /** Whether a name or a source differs by which its reasons tell an element; its words then do, and need not be compared. */
    private boolean tellsOtherwise(Found found) {
        for (Datum datum : found.data()) {
            ElementId id = datum.element();
            // A check may tell an element in its own way, which nothing of this changes.
            if (effects.has(id) && datum.equals(Datum.of(before, id)) && !datum.equals(Datum.of(after, id))) {
                return true;
            }
        }
        return false;
    }

    /** The subject as it stands after the edit, which may have changed in what the rule does not read. */
    @SuppressWarnings("unchecked") // a task finds subjects of its own grain
    private <S> S now(Grain<S> grain, Found old) {
        S subject = (S) old.subject();
        return subject instanceof Element element
                ? grain.find(after, element.elementId()).orElse(subject)
                : subject;
    }
}
