package org.reformkit.io.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.io.wire.Forms;
import org.reformkit.model.base.Citation;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddDuty;
import org.reformkit.model.plan.action.AssignDuty;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;

/**
 * {@code plan-bases.csv} (方案和动作的依据): one row a citation: what the plan, one of its actions, or a duty that an action
 * adds or a coordinating body that it sets up rests on, or an agreement on how the holders of such a duty, or of one that
 * an action assigns, work together (协调机制). The rows of one of them keep their order.
 *
 * <ul>
 *   <li>{@code kind}, required: {@code plan}, {@code action}, {@code duty}, {@code coordinating-body} or
 *       {@code duty-mechanism}
 *   <li>{@code step}: the step of the action; empty for the plan
 *   <li>{@code title}, required, {@code documentNumber}, {@code article}, {@code issuedOn}: the document and the place
 *       in it, as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * kind,step,title,documentNumber,article,issuedOn
 * plan,,关于市县机构改革的总体意见,苏发〔2018〕28号,,2018-11-20
 * action,1,溧阳市机构改革方案,,第二条第（三）项,
 * action,2,地方各级人民政府机构设置和编制管理条例,,第十五条,
 * duty,7,医疗保障基金使用监督管理条例,,第六条,
 * </pre>
 */
final class PlanBasesTable {

    /** What rests on a document, or has an agreement. */
    enum Owner {
        PLAN,
        ACTION,
        DUTY,
        COORDINATING_BODY,
        DUTY_MECHANISM
    }

    static final Table<Entry> TABLE = Table.optional(
            "plan-bases.csv",
            Columns.of(Draft::new, Draft::build)
                    .required("kind", CellForms.choice(Owner.class), Entry::owner, Draft::owner)
                    .optional(NumberedAction.STEP, CellForms.COUNT, Entry::step, Draft::step)
                    .whole(
                            CitationColumns.of("title", "documentNumber", "article", "issuedOn"),
                            Entry::citation,
                            Draft::citation));

    private PlanBasesTable() {}

    static Stream<Entry> of(ReformPlan plan) {
        Stream<Entry> whole = plan.bases().stream().map(basis -> new Entry(Owner.PLAN, Optional.empty(), basis));
        return Stream.concat(whole, ActionsTable.of(plan).flatMap(PlanBasesTable::of));
    }

    private static Stream<Entry> of(NumberedAction numbered) {
        Action action = numbered.action();
        Optional<Integer> step = Optional.of(numbered.step());
        Stream<Entry> own = action.bases().stream().map(basis -> new Entry(Owner.ACTION, step, basis));
        Stream<Entry> ofElement = ActionsTable.columns(action).documents().of(action).stream()
                .map(basis -> new Entry(elementOf(action), step, basis));
        Stream<Entry> mechanisms = mechanisms(action).map(it -> new Entry(Owner.DUTY_MECHANISM, step, it));
        return Streams.concat(own, ofElement, mechanisms);
    }

    private static Stream<Citation> mechanisms(Action action) {
        if (action instanceof AssignDuty assignment) {
            return assignment.mechanisms().stream();
        }
        return action instanceof AddDuty adding ? adding.duty().mechanisms().stream() : Stream.empty();
    }

    /** What an action adds or sets up, if it rests on documents at all. */
    private static Owner elementOf(Action action) {
        return action instanceof SetUpCoordinatingBody ? Owner.COORDINATING_BODY : Owner.DUTY;
    }

    /** A citation, and what rests on it. */
    record Entry(Owner owner, Optional<Integer> step, Citation citation) implements StepAttachment {

        @Override
        public Optional<Action> attachTo(Action action) {
            ActionColumns<?, ?> columns = ActionsTable.columns(action);
            return switch (owner) {
                case PLAN, ACTION -> Optional.of(columns.withBasis(action, citation));
                case DUTY, COORDINATING_BODY ->
                    owner == elementOf(action) ? columns.documents().add(action, citation) : Optional.empty();
                case DUTY_MECHANISM -> mechanismAt(action);
            };
        }

        private Optional<Action> mechanismAt(Action action) {
            if (action instanceof AssignDuty assignment) {
                return Optional.of(assignment.toBuilder().addMechanism(citation).build());
            }
            return action instanceof AddDuty adding
                    ? Optional.of(adding.toBuilder()
                            .duty(adding.duty().toBuilder()
                                    .addMechanism(citation)
                                    .build())
                            .build())
                    : Optional.empty();
        }

        @Override
        public String expectation() {
            return switch (owner) {
                case PLAN, ACTION, DUTY -> "csv-step-of-duty";
                case COORDINATING_BODY -> "csv-step-of-coordinating-body";
                case DUTY_MECHANISM -> "csv-step-of-duty-mechanism";
            };
        }
    }

    private static final class Draft {
        private final Pair<Owner, Citation> draft = new Pair<>();
        private Optional<Integer> step = Optional.empty();

        private void owner(Owner value) {
            draft.first(value);
        }

        private void citation(Citation value) {
            draft.second(value);
        }

        private void step(Integer value) {
            step = Optional.of(value);
        }

        private Entry build() {
            checkArgument(
                    step.isPresent() != (draft.first() == Owner.PLAN),
                    "Basis of kind '%s': step '%s'. Expected a step for an action or a duty, and none for the plan.",
                    Forms.choice(Owner.class).format(draft.first()),
                    step.map(Object::toString).orElse(""));
            return new Entry(draft.first(), step, draft.second());
        }
    }
}
