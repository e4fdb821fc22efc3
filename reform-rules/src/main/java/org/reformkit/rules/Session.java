package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.Applied;
import org.reformkit.model.structure.ElementChange;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.grain.Scene;

/**
 * A structure with its report, kept up to date while actions are applied (检查会话). Each change gives a new session, which shares
 * with the one before it all that the change did not touch; the old one stays valid, so that going back and trying several
 * ways cost nothing. The report is always that of {@link Policy#evaluate(Structure, LocalDate)}; rules that need a transition or
 * a run are not judged. Immutable and thread-safe.
 *
 * <pre>{@code
 * Session session = Session.open(policy, structure, LocalDate.of(2019, 3, 31));
 * Session next = session.apply(action);
 * next.changes().appeared().forEach(finding -> show(finding.text(Locale.CHINA)));
 * }</pre>
 */
public final class Session {

    private final Agenda agenda;
    private final LocalDate asOf;
    private final Structure structure;
    private final int steps;
    private final Part whole;
    private final Parts parts;
    private final ReportChanges changes;
    private final boolean asserting;

    /** Put together on first use; a race does it twice, with the same result. */
    private @Nullable Report report;

    private Session(
            Agenda agenda,
            LocalDate asOf,
            Structure structure,
            int steps,
            Part whole,
            Parts parts,
            ReportChanges changes,
            boolean asserting) {
        this.agenda = agenda;
        this.asOf = asOf;
        this.structure = structure;
        this.steps = steps;
        this.whole = whole;
        this.parts = parts;
        this.changes = changes;
        this.asserting = asserting;
    }

    /** Judges a structure as of a date, as {@link Policy#evaluate(Structure, LocalDate)} does, and keeps what was found. */
    public static Session open(Policy policy, Structure structure, LocalDate asOf) {
        Evaluation evaluation = Evaluation.of(policy, Scene.of(structure, asOf));
        return new Session(
                evaluation.agenda(),
                asOf,
                structure,
                0,
                evaluation.whole(),
                Parts.of(evaluation.parts()),
                ReportChanges.none(),
                false);
    }

    /**
     * The same session, which from here on compares its report with a pass from scratch after every change; slow, and meant
     * for tests.
     */
    public Session asserting() {
        return new Session(agenda, asOf, structure, steps, whole, parts, changes, true);
    }

    /** The structure as it stands. */
    public Structure structure() {
        return structure;
    }

    /**
     * The session after an action, which is the next step of what was applied so far.
     *
     * @throws org.reformkit.model.plan.action.ActionRefusedException if the action cannot be applied, with every reason
     * @throws IllegalStateException if it is asserting and its report is not that of a pass from scratch
     */
    public Session apply(Action action) {
        Applied applied = Applied.of(action, structure, steps + 1);
        return moved(applied.after(), applied.changes(), steps + 1);
    }

    /**
     * The session after any changes to the structure.
     *
     * @throws org.reformkit.model.structure.StructureException if they leave no structure
     * @throws IllegalStateException if it is asserting and its report is not that of a pass from scratch
     */
    public Session edit(Consumer<StructureEdit> edits) {
        StructureEdit edit = structure.edit();
        edits.accept(edit);
        Structure after = edit.done();
        return moved(after, edit.changes(), steps);
    }

    private Session moved(Structure after, ImmutableList<ElementChange> edited, int newSteps) {
        Scene scene = Scene.of(after, asOf);
        Changes gathered = new Changes();
        Parts newParts = new Recheck(agenda, Scene.of(structure, asOf), scene, edited, parts, gathered).run();
        Part newWhole =
                agenda.judgesWhole() ? gathered.settled(whole, agenda.part(scene, whole.jurisdiction())) : whole;
        Session next = new Session(agenda, asOf, after, newSteps, newWhole, newParts, gathered.list(), asserting);
        if (asserting) {
            next.assertUpToDate();
        }
        return next;
    }

    private void assertUpToDate() {
        Report cold = agenda.policy().evaluate(structure, asOf);
        if (!cold.equals(report())) {
            ReportChanges differences = cold.since(report());
            String where = Stream.of(
                            differences.appeared().stream(),
                            differences.resolved().stream(),
                            differences.changed().stream().map(ReportChanges.Change::after))
                    .flatMap(findings -> findings)
                    .map(finding -> "'" + finding.key().text() + "'")
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException(
                    "Session as of " + asOf + ": its report differs from that of a pass from scratch at "
                            + (where.isEmpty() ? "the counts" : where)
                            + ". Expected the same; some check or measure reads more than it says.");
        }
    }

    /** What the report says that it did not say before the last change; nothing for a session that was just opened. */
    public ReportChanges changes() {
        return changes;
    }

    /** How many subjects have a verdict, over all rules. */
    public long count(Verdict verdict) {
        return whole.counts().plus(parts.counts()).of(verdict);
    }

    /** The whole report. */
    public Report report() {
        Report known = report;
        if (known == null) {
            Gathering all = new Gathering(agenda, parts.size() + 1);
            all.put(0, whole);
            int place = 1;
            for (Part part : parts) {
                all.put(place++, part);
            }
            known = all.report(Scene.of(structure, asOf));
            report = known;
        }
        return known;
    }
}
