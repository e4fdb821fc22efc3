package org.reformkit.model.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.reformkit.model.base.Level;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;
import org.reformkit.model.procedure.EarlierChange;
import org.reformkit.model.procedure.FigureKind;
import org.reformkit.model.procedure.HandOver;
import org.reformkit.model.procedure.HandOverSubject;
import org.reformkit.model.procedure.IncreaseReview;
import org.reformkit.model.procedure.IncreaseTest;
import org.reformkit.model.procedure.Milestone;
import org.reformkit.model.procedure.MilestoneKind;
import org.reformkit.model.procedure.Outcome;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.ProposalItem;
import org.reformkit.model.procedure.Qualifier;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.quota.QuotaKind;

/** Arbitraries of what stands with a plan beside its actions (程序记录); what it names need not stand in any structure. */
public final class ProcedureArbitraries {

    private ProcedureArbitraries() {}

    /** Authorities of any kind and level. */
    public static Arbitrary<Authority> authorities() {
        return Combinators.combine(Arbitraries.of(AuthorityKind.class), Arbitraries.of(Level.class))
                .as(Authority::of);
    }

    /** Milestones, with and without a last day, a day and a reason. */
    public static Arbitrary<Milestone> milestones() {
        return Builders.withBuilder(Milestone::builder)
                .use(Arbitraries.of(MilestoneKind.class))
                .in(Milestone.Builder::kind)
                .use(CodeArbitraries.jurisdictionCodes().optional(0.4))
                .in(Milestone.Builder::place)
                .use(BaseArbitraries.dates().optional(0.5))
                .in(Milestone.Builder::dueBy)
                .use(BaseArbitraries.dates().optional(0.7))
                .in(Milestone.Builder::doneOn)
                .use(BaseArbitraries.citations().optional(0.3))
                .in(Milestone.Builder::document)
                .use(BaseArbitraries.texts().optional(0.2))
                .in(Milestone.Builder::delayedBecause)
                .build(Milestone.Builder::build);
    }

    /** Stages of a proceeding. */
    public static Arbitrary<Stage> stages() {
        return Builders.withBuilder(Stage::builder)
                .use(Arbitraries.of(StageKind.class))
                .in(Stage.Builder::kind)
                .use(Arbitraries.of("市政府常务会议", "市委编办", "区委"))
                .in(Stage.Builder::actor)
                .use(authorities().optional(0.3))
                .in(Stage.Builder::authority)
                .use(BaseArbitraries.dates().optional(0.7))
                .in(Stage.Builder::on)
                .use(BaseArbitraries.documentNumbers().optional(0.5))
                .in(Stage.Builder::document)
                .build(Stage.Builder::build);
    }

    /** Proceedings of up to five stages, in any order. */
    public static Arbitrary<Proceeding> proceedings() {
        return Builders.withBuilder(Proceeding::builder)
                .use(Arbitraries.of(ProceedingKind.class))
                .in(Proceeding.Builder::kind)
                .use(IdArbitraries.elementIds().list().ofMaxSize(3))
                .in(Proceeding.Builder::subjects)
                .use(stages().list().ofMaxSize(5))
                .in(Proceeding.Builder::stages)
                .use(Arbitraries.of(Outcome.class).optional(0.5))
                .in(Proceeding.Builder::outcome)
                .use(BaseArbitraries.texts().optional(0.3))
                .in(Proceeding.Builder::reason)
                .use(BaseArbitraries.citations().optional(0.3))
                .in(Proceeding.Builder::document)
                .build(Proceeding.Builder::build);
    }

    /** Proposals that speak of some items, or of none. */
    public static Arbitrary<Proposal> proposals() {
        return Combinators.combine(
                        IdArbitraries.elementIds(),
                        Arbitraries.of(ProposalItem.class).set(),
                        BaseArbitraries.citations().optional(0.5))
                .as((subject, items, document) -> Proposal.builder()
                        .subject(subject)
                        .items(items)
                        .document(document)
                        .build());
    }

    /** Hand-overs, done and open. */
    public static Arbitrary<HandOver> handOvers() {
        return Builders.withBuilder(HandOver::builder)
                .use(Arbitraries.of(HandOverSubject.class))
                .in(HandOver.Builder::subject)
                .use(IdArbitraries.agencyIds())
                .in(HandOver.Builder::giver)
                .use(IdArbitraries.agencyIds().optional(0.7))
                .in(HandOver.Builder::receiver)
                .use(BaseArbitraries.dates().optional(0.5))
                .in(HandOver.Builder::dueBy)
                .use(BaseArbitraries.dates().optional(0.7))
                .in(HandOver.Builder::doneOn)
                .use(BaseArbitraries.citations().optional(0.3))
                .in(HandOver.Builder::evidence)
                .build(HandOver.Builder::build);
    }

    /** Reviews of which some tests were answered, or none. */
    public static Arbitrary<IncreaseReview> increaseReviews() {
        return Combinators.combine(
                        IdArbitraries.elementIds(),
                        Arbitraries.maps(Arbitraries.of(IncreaseTest.class), Arbitraries.of(true, false)),
                        BaseArbitraries.citations().optional(0.5))
                .as((holder, answers, document) -> IncreaseReview.builder()
                        .holder(holder)
                        .answers(answers)
                        .document(document)
                        .build());
    }

    /** Stated figures, which need not agree with themselves. */
    public static Arbitrary<StatedFigure> statedFigures() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 500);
        Arbitrary<StatedFigure.Builder> figures = Builders.withBuilder(StatedFigure::builder)
                .use(Arbitraries.of(FigureKind.class))
                .in(StatedFigure.Builder::kind)
                .use(CodeArbitraries.jurisdictionCodes().optional(0.5))
                .in(StatedFigure.Builder::place)
                .use(Arbitraries.of(QuotaKind.class).optional(0.3))
                .in(StatedFigure.Builder::quotaKind)
                .use(numbers.optional(0.5))
                .in((builder, before) -> before.map(builder::before).orElse(builder))
                .use(numbers.optional(0.5))
                .in((builder, after) -> after.map(builder::after).orElse(builder))
                .use(Arbitraries.of("0", "5", "12", "95.2", "120").optional(0.4))
                .in(StatedFigure.Builder::percent)
                .use(Arbitraries.of(Qualifier.class))
                .in(StatedFigure.Builder::qualifier)
                .use(BaseArbitraries.citations())
                .in(StatedFigure.Builder::source)
                .build();
        // The change alone is enough of a number.
        return Combinators.combine(figures, Arbitraries.integers().between(-100, 100))
                .as((figure, change) -> figure.change(change).build());
    }

    /** Earlier changes. */
    public static Arbitrary<EarlierChange> earlierChanges() {
        return Combinators.combine(
                        IdArbitraries.agencyIds(),
                        BaseArbitraries.dates(),
                        BaseArbitraries.citations().optional(0.5))
                .as((agency, changedOn, basis) -> EarlierChange.builder()
                        .agency(agency)
                        .changedOn(changedOn)
                        .basis(basis)
                        .build());
    }
}
