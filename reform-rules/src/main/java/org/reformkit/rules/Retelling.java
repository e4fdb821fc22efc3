package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;

/** Tells findings anew whose words name something that an edit affected. */
final class Retelling {

    private final Agenda agenda;
    private final Structure after;
    private final ElementId[] affected;
    private final Changes changes;

    Retelling(Agenda agenda, Scene after, Collection<ElementId> affected, Changes changes) {
        this.agenda = agenda;
        this.after = after.after();
        this.affected = affected.toArray(new ElementId[0]);
        this.changes = changes;
    }

    /** Tells anew what names something affected in one jurisdiction, also where the verdicts cannot have changed. */
    void tell(Draft draft) {
        for (Walk<?> walk : agenda.walks()) {
            if (walk.grain().isLocal()) {
                for (Task<?> task : walk.tasks()) {
                    tell(task, draft);
                }
            }
        }
    }

    /** Those that were judged again are told already. */
    @SuppressWarnings("ReferenceEquality") // what was judged again is another object
    private <S> void tell(Task<S> task, Draft draft) {
        ImmutableList<Found> old = draft.before(task.place()).found();
        Slice slice = draft.now(task.place());
        @Nullable Found[] next = null;
        int at = 0;
        for (int i = 0; i < slice.found().size() && at < old.size(); i++) {
            Found found = slice.found().get(i);
            while (at < old.size() && old.get(at) != found && old.get(at).compareTo(found) < 0) {
                at++;
            }
            if (at < old.size() && old.get(at) == found && found.namesAny(affected)) {
                next = next == null ? slice.found().toArray(new Found[0]) : next;
                next[i] = changes.settled(found, toldAnew(task, draft, found));
            }
        }
        if (next != null) {
            draft.put(task.place(), new Slice(slice.tally(), ImmutableList.copyOf(next)));
        }
    }

    private <S> Found toldAnew(Task<S> task, Draft draft, Found old) {
        return task.found(
                after,
                Optional.of(draft.code()),
                now(task.rule().grain(), old),
                old.finding().verdict());
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
