package org.reformkit.io.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.reformkit.io.wire.Forms;
import org.reformkit.model.base.ElementId;
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

/** What stands with a plan beside its actions. */
final class ProcedureCodecs {

    // Of its own, as ActionCodecs takes authorities from here.
    private static final Codec<ElementId> ELEMENT = new ElementIdCodec().inOneLine();

    static final Codec<Authority> AUTHORITY = Members.<Pair<AuthorityKind, Level>, Authority>declare()
            .required("kind", Scalars.choice(AuthorityKind.class), Authority::kind, Pair::first)
            .required("level", Scalars.choice(Level.class), Authority::level, Pair::second)
            .codec(Pair::new, pair -> pair.make(Authority::of));

    static final Codec<Milestone> MILESTONE = Members.<Milestone.Builder, Milestone>declare()
            .required("kind", Scalars.choice(MilestoneKind.class), Milestone::kind, Milestone.Builder::kind)
            .optional("place", Scalars.JURISDICTION, Milestone::place, Milestone.Builder::place)
            .optional("dueBy", Scalars.DATE, Milestone::dueBy, Milestone.Builder::dueBy)
            .optional("doneOn", Scalars.DATE, Milestone::doneOn, Milestone.Builder::doneOn)
            .optional("document", BaseCodecs.CITATION, Milestone::document, Milestone.Builder::document)
            .optional("delayedBecause", Scalars.TEXT, Milestone::delayedBecause, Milestone.Builder::delayedBecause)
            .codec(Milestone::builder, Milestone.Builder::build)
            .inOneLine();

    private static final Codec<Stage> STAGE = Members.<Stage.Builder, Stage>declare()
            .required("kind", Scalars.choice(StageKind.class), Stage::kind, Stage.Builder::kind)
            .required("actor", Scalars.TEXT, Stage::actor, Stage.Builder::actor)
            .optional("authority", AUTHORITY, Stage::authority, Stage.Builder::authority)
            .optional("on", Scalars.DATE, Stage::on, Stage.Builder::on)
            .optional("document", Scalars.DOCUMENT_NUMBER, Stage::document, Stage.Builder::document)
            .codec(Stage::builder, Stage.Builder::build)
            .inOneLine();

    static final Codec<Proceeding> PROCEEDING = Members.<Proceeding.Builder, Proceeding>declare()
            .required("kind", Scalars.choice(ProceedingKind.class), Proceeding::kind, Proceeding.Builder::kind)
            .set("subjects", ELEMENT, Proceeding::subjects, Proceeding.Builder::addSubject)
            .list("stages", STAGE, Proceeding::stages, Proceeding.Builder::addStage)
            .optional("outcome", Scalars.choice(Outcome.class), Proceeding::outcome, Proceeding.Builder::outcome)
            .optional("reason", Scalars.TEXT, Proceeding::reason, Proceeding.Builder::reason)
            .optional("document", BaseCodecs.CITATION, Proceeding::document, Proceeding.Builder::document)
            .codec(Proceeding::builder, Proceeding.Builder::build);

    static final Codec<Proposal> PROPOSAL = Members.<Proposal.Builder, Proposal>declare()
            .required("subject", ELEMENT, Proposal::subject, Proposal.Builder::subject)
            .set("items", Scalars.choice(ProposalItem.class), Proposal::items, Proposal.Builder::addItem)
            .optional("document", BaseCodecs.CITATION, Proposal::document, Proposal.Builder::document)
            .codec(Proposal::builder, Proposal.Builder::build)
            .inOneLine();

    static final Codec<HandOver> HAND_OVER = Members.<HandOver.Builder, HandOver>declare()
            .required("subject", Scalars.choice(HandOverSubject.class), HandOver::subject, HandOver.Builder::subject)
            .required("giver", AgencyCodecs.REFERENCE, HandOver::giver, HandOver.Builder::giver)
            .optional("receiver", AgencyCodecs.REFERENCE, HandOver::receiver, HandOver.Builder::receiver)
            .optional("dueBy", Scalars.DATE, HandOver::dueBy, HandOver.Builder::dueBy)
            .optional("doneOn", Scalars.DATE, HandOver::doneOn, HandOver.Builder::doneOn)
            .optional("evidence", BaseCodecs.CITATION, HandOver::evidence, HandOver.Builder::evidence)
            .codec(HandOver::builder, HandOver.Builder::build)
            .inOneLine();

    private static final Codec<Map.Entry<IncreaseTest, Boolean>> ANSWER =
            Members.<Pair<IncreaseTest, Boolean>, Map.Entry<IncreaseTest, Boolean>>declare()
                    .required("test", Scalars.choice(IncreaseTest.class), Map.Entry::getKey, Pair::first)
                    .required("holds", new TruthCodec(), Map.Entry::getValue, Pair::second)
                    .codec(Pair::new, pair -> pair.make(Map::entry));

    private static final Codec<List<Map.Entry<IncreaseTest, Boolean>>> ANSWERS = new ListCodec<
                    Map.Entry<IncreaseTest, Boolean>, List<Map.Entry<IncreaseTest, Boolean>>>(
                    Items.distinct(
                            ANSWER,
                            Map.Entry::getKey,
                            entry -> Forms.choice(IncreaseTest.class).format(entry.getKey())),
                    list -> list,
                    list -> list)
            .inOneLine();

    static final Codec<IncreaseReview> INCREASE_REVIEW = Members.<IncreaseReview.Builder, IncreaseReview>declare()
            .required("holder", ELEMENT, IncreaseReview::holder, IncreaseReview.Builder::holder)
            .unless(
                    List.of(),
                    "answers",
                    ANSWERS,
                    review -> List.copyOf(review.answers().entrySet()),
                    (builder, answers) ->
                            answers.forEach(answer -> builder.putAnswer(answer.getKey(), answer.getValue())))
            .optional("document", BaseCodecs.CITATION, IncreaseReview::document, IncreaseReview.Builder::document)
            .codec(IncreaseReview::builder, IncreaseReview.Builder::build);

    static final Codec<StatedFigure> STATED_FIGURE = Members.<StatedFigure.Builder, StatedFigure>declare()
            .required("kind", Scalars.choice(FigureKind.class), StatedFigure::kind, StatedFigure.Builder::kind)
            .optional("place", Scalars.JURISDICTION, StatedFigure::place, StatedFigure.Builder::place)
            .optional(
                    "quotaKind",
                    Scalars.choice(QuotaKind.class),
                    StatedFigure::quotaKind,
                    StatedFigure.Builder::quotaKind)
            .optional("before", Scalars.COUNT, figure -> boxed(figure.before()), StatedFigure.Builder::before)
            .optional("after", Scalars.COUNT, figure -> boxed(figure.after()), StatedFigure.Builder::after)
            .optional("change", Scalars.NUMBER, figure -> boxed(figure.change()), StatedFigure.Builder::change)
            .optional("percent", Scalars.TEXT, StatedFigure::percent, StatedFigure.Builder::percent)
            .unless(
                    Qualifier.EXACT,
                    "qualifier",
                    Scalars.choice(Qualifier.class),
                    StatedFigure::qualifier,
                    StatedFigure.Builder::qualifier)
            .required("source", BaseCodecs.CITATION, StatedFigure::source, StatedFigure.Builder::source)
            .codec(StatedFigure::builder, StatedFigure.Builder::build)
            .inOneLine();

    static final Codec<EarlierChange> EARLIER_CHANGE = Members.<EarlierChange.Builder, EarlierChange>declare()
            .required("agency", AgencyCodecs.REFERENCE, EarlierChange::agency, EarlierChange.Builder::agency)
            .required("changedOn", Scalars.DATE, EarlierChange::changedOn, EarlierChange.Builder::changedOn)
            .optional("basis", BaseCodecs.CITATION, EarlierChange::basis, EarlierChange.Builder::basis)
            .codec(EarlierChange::builder, EarlierChange.Builder::build)
            .inOneLine();

    private ProcedureCodecs() {}

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
