package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.ElementChange;
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

    /** One of some subjects costs about so many of all. */
    private static final int SOME_FACTOR = 8;
    /** Up to so many are judged one by one, however few there are. */
    private static final int FEW_OF_ANY = 4;
    /** Up to so many are told apart by a look at each. */
    private static final int FEW = 32;

    private final Agenda agenda;
    private final Scene before;
    private final Scene after;
    private final Parts parts;
    private final Changes changes;
    private final Effects effects;
    private final Neighbours neighbours;
    private final Drafts drafts;
    /** Whether any relation differs. */
    private final boolean isRelated;

    Recheck(
            Agenda agenda,
            Scene before,
            Scene after,
            ImmutableList<ElementChange> edited,
            Parts parts,
            Changes changes) {
        this.agenda = agenda;
        this.before = before;
        this.after = after;
        this.parts = parts;
        this.changes = changes;
        this.drafts = new Drafts(parts, agenda.rules().size());
        this.neighbours = new Neighbours(before.after(), after.after());
        this.effects = new Effects(edited, agenda.interests());
        for (Effect effect : effects.all()) {
            drafts.addHere(effect.id().jurisdiction());
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
        for (int i = 0; i < agenda.walks().size(); i++) {
            Walk<?> walk = agenda.walks().get(i);
            if (walk.grain().isLocal()) {
                judge(walk);
            }
        }
        tellAnew();
        return parts.with(drafts.changed(), changes.fresh());
    }

    private <S> void judge(Walk<S> walk) {
        @Nullable Batches<S> batches = null;
        for (int i = 0; i < walk.tasks().size(); i++) {
            Task<S> task = walk.tasks().get(i);
            List<Effect> seen = isRelated && task.reads().readsRelations() ? effects.all() : effects.seenBy(task);
            if (seen.isEmpty()) {
                continue;
            }
            batches = batches == null ? new Batches<>(walk.grain(), before, after, effects) : batches;
            if (isOneByOne(walk.grain(), task.reads().reach()) && !isWholePlace(walk.grain(), task.reads(), seen)) {
                judge(task, subjects(walk.grain(), seen), batches);
            } else if (task.reads().reach().compareTo(Reach.JURISDICTION) > 0) {
                for (JurisdictionCode code : beyond(task.reads().reach(), seen)) {
                    judgeAll(task, drafts.of(code), batches);
                }
            } else {
                for (Draft draft : drafts.here()) {
                    if (isIn(draft.code(), seen)) {
                        judgeAll(task, draft, batches);
                    }
                }
            }
        }
    }

    private <S> void judgeAll(Task<S> task, Draft draft, Batches<S> batches) {
        if (task.isOf(draft.code())) {
            Slice now = task.judge(batches.all(draft.code()));
            draft.putAnew(task.place(), changes.settled(draft.before(task.place()), now));
        }
    }

    /** Whether the subjects to judge again can be told one by one; else whole jurisdictions must be. */
    private static boolean isOneByOne(Grain<?> grain, Reach reach) {
        return grain.kind().isPresent()
                && (reach == Reach.SUBJECT
                        || (reach == Reach.PARTS && grain.kind().get() == ElementKind.AGENCY));
    }

    /** Whether a jurisdiction changed in what is read of it, which concerns every subject there. */
    private static boolean isWholePlace(Grain<?> grain, Reads reads, List<Effect> seen) {
        if (reads.aspects().isEmpty() || grain.kind().orElseThrow() == ElementKind.JURISDICTION) {
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
            } else if (kind == ElementKind.AGENCY && effect.id().kind() == ElementKind.DIVISION) {
                effect.forEachAgency(agency -> addOnce(subjects, agency));
            }
        }
        return subjects.size() > FEW ? ImmutableSet.copyOf(subjects).asList() : subjects;
    }

    /** By a look at all while they are few; once they are many, they are told apart at the end. */
    private static void addOnce(List<ElementId> subjects, ElementId subject) {
        if (subjects.size() > FEW || !subjects.contains(subject)) {
            subjects.add(subject);
        }
    }

    /** The jurisdictions from which a rule that looks beyond its own may see any of it. */
    private Set<JurisdictionCode> beyond(Reach reach, List<Effect> seen) {
        Set<JurisdictionCode> codes = new LinkedHashSet<>();
        if (reach == Reach.EVERYWHERE) {
            drafts.here().forEach(draft -> codes.add(draft.code()));
            return Sets.union(parts.codes(), codes);
        }
        for (Effect effect : seen) {
            codes.add(effect.id().jurisdiction());
            codes.addAll(neighbours.of(effect));
        }
        return codes;
    }

    private static boolean isIn(JurisdictionCode code, List<Effect> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).id().jurisdiction().equals(code)) {
                return true;
            }
        }
        return false;
    }

    private <S> void judge(Task<S> task, List<ElementId> dirty, Batches<S> batches) {
        for (Draft draft : drafts.here()) {
            List<ElementId> here = task.isOf(draft.code()) ? in(draft.code(), dirty) : ImmutableList.of();
            if (here.isEmpty()) {
                continue;
            }
            if (draft.isNew()
                    || (here.size() > FEW_OF_ANY
                            && here.size() * SOME_FACTOR
                                    > draft.before(task.place()).tally().total())) {
                Slice now = task.judge(batches.all(draft.code()));
                draft.put(
                        task.place(),
                        changes.settled(
                                draft.before(task.place()),
                                now,
                                subject -> subject instanceof Element element && here.contains(element.elementId())));
            } else {
                judge(task, draft, batches.some(draft.code(), here));
            }
        }
    }

    private static List<ElementId> in(JurisdictionCode code, List<ElementId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).jurisdiction().equals(code)) {
                return ids.stream()
                        .filter(id -> id.jurisdiction().equals(code))
                        .collect(ImmutableSet.toImmutableSet())
                        .asList();
            }
        }
        return ids;
    }

    /** What had no finding before had mostly the one verdict that all without a finding had. */
    private <S> void judge(Task<S> task, Draft draft, Batches.Some<S> some) {
        Slice slice = draft.now(task.place());
        @Nullable Verdict common = slice.common();
        for (int i = 0; i < some.ids().size(); i++) {
            @Nullable S was = some.before().get(i);
            @Nullable S is = some.after().get(i);
            S subject = is != null ? is : was;
            if (subject == null) {
                continue;
            }
            int place = slice.place(some.ids().get(i));
            @Nullable Verdict old = null;
            if (place >= 0) {
                old = slice.found().get(place).finding().verdict();
            } else if (was != null) {
                old = common != null ? common : task.rule().verdict(before.after(), was);
            }
            @Nullable Verdict now = is == null ? null : task.rule().verdict(after.after(), is);
            if (old != now || place >= 0) {
                slice = settled(task, draft, slice, place, subject, old, now);
                draft.put(task.place(), slice);
            }
        }
    }

    private <S> Slice settled(
            Task<S> task,
            Draft draft,
            Slice slice,
            int place,
            S subject,
            @Nullable Verdict old,
            @Nullable Verdict verdict) {
        @Nullable
        Found found = verdict == null || !verdict.isFinding()
                ? null
                : task.found(after.after(), Optional.of(draft.code()), subject, verdict);
        Tally tally = slice.tally().moved(old, verdict);
        return place < 0
                ? slice.with(tally, changes.settled(null, found))
                : slice.replaced(tally, place, changes.settled(slice.found().get(place), found));
    }

    /** Findings that name something affected are told anew, also where their verdicts cannot have changed. */
    private void tellAnew() {
        Retelling retelling = new Retelling(agenda, before.after(), after.after(), effects, changes);
        for (Draft draft : drafts.here()) {
            retelling.tell(draft);
        }
        for (JurisdictionCode code : namingFromElsewhere()) {
            retelling.tell(drafts.of(code));
        }
    }

    /** The jurisdictions in which a finding names something of those that are affected; mostly none. */
    private Set<JurisdictionCode> namingFromElsewhere() {
        @Nullable Set<JurisdictionCode> others = null;
        for (Draft draft : drafts.here()) {
            for (JurisdictionCode code : parts.namedIn(draft.code())) {
                if (!drafts.isHere(code)) {
                    others = others == null ? new LinkedHashSet<>() : others;
                    others.add(code);
                }
            }
        }
        return others == null ? ImmutableSet.of() : others;
    }
}
