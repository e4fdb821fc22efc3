package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.SplitAgency;

/** Actions that remake bodies. */
final class ReorganisationActions {

    static final ObjectCodec<?, ReestablishAgency> REESTABLISH = ActionCodecs.codec(
            Members.<ReestablishAgency.Builder, ReestablishAgency>declare()
                    .required(
                            "agency",
                            AgencyCodecs.REFERENCE,
                            ReestablishAgency::agency,
                            ReestablishAgency.Builder::agency)
                    .set(
                            "functions",
                            Scalars.FIELD,
                            ReestablishAgency::functions,
                            ReestablishAgency.Builder::addFunction),
            new ActionCodecs.Common<>(
                    ReestablishAgency::builder,
                    ReestablishAgency.Builder::effectiveOn,
                    ReestablishAgency.Builder::addBasis,
                    ReestablishAgency.Builder::approval,
                    ReestablishAgency.Builder::build));

    static final ObjectCodec<?, SplitAgency> SPLIT = ActionCodecs.codec(
            Members.<SplitAgency.Builder, SplitAgency>declare()
                    .required("source", AgencyCodecs.REFERENCE, SplitAgency::source, SplitAgency.Builder::source)
                    .required("made", AgencyCodecs.AGENCY, SplitAgency::made, SplitAgency.Builder::made)
                    .set("duties", IdCodec.reference(IdForm.DUTY), SplitAgency::duties, SplitAgency.Builder::addDuty)
                    .set(
                            "divisions",
                            AgencyCodecs.DIVISION_REFERENCE,
                            SplitAgency::divisions,
                            SplitAgency.Builder::addDivision)
                    .set(
                            "institutions",
                            IdCodec.reference(IdForm.INSTITUTION),
                            SplitAgency::institutions,
                            SplitAgency.Builder::addInstitution),
            new ActionCodecs.Common<>(
                    SplitAgency::builder,
                    SplitAgency.Builder::effectiveOn,
                    SplitAgency.Builder::addBasis,
                    SplitAgency.Builder::approval,
                    SplitAgency.Builder::build));

    static final ObjectCodec<?, ChangeRank> CHANGE_RANK = ActionCodecs.codec(
            Members.<ChangeRank.Builder, ChangeRank>declare()
                    .required("element", ActionCodecs.ELEMENT, ChangeRank::element, ChangeRank.Builder::element)
                    .required("rank", AgencyCodecs.RANK, ChangeRank::rank, ChangeRank.Builder::rank),
            new ActionCodecs.Common<>(
                    ChangeRank::builder,
                    ChangeRank.Builder::effectiveOn,
                    ChangeRank.Builder::addBasis,
                    ChangeRank.Builder::approval,
                    ChangeRank.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("reestablish-agency", ReestablishAgency.class, REESTABLISH),
            TaggedCodec.Case.of("split-agency", SplitAgency.class, SPLIT),
            TaggedCodec.Case.of("change-rank", ChangeRank.class, CHANGE_RANK));

    private ReorganisationActions() {}
}
