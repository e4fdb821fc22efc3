package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.plan.action.TransferInstitution;

/** Actions on divisions and institutions. */
final class DivisionActions {

    static final ObjectCodec<?, EstablishDivision> ESTABLISH = ActionCodecs.codec(
            Members.<EstablishDivision.Builder, EstablishDivision>declare()
                    .required(
                            "division",
                            AgencyCodecs.DIVISION,
                            EstablishDivision::division,
                            EstablishDivision.Builder::division),
            new ActionCodecs.Common<>(
                    EstablishDivision::builder,
                    EstablishDivision.Builder::effectiveOn,
                    EstablishDivision.Builder::addBasis,
                    EstablishDivision.Builder::approval,
                    EstablishDivision.Builder::build));

    static final ObjectCodec<?, AbolishDivision> ABOLISH = ActionCodecs.codec(
            Members.<AbolishDivision.Builder, AbolishDivision>declare()
                    .required(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            AbolishDivision::division,
                            AbolishDivision.Builder::division),
            new ActionCodecs.Common<>(
                    AbolishDivision::builder,
                    AbolishDivision.Builder::effectiveOn,
                    AbolishDivision.Builder::addBasis,
                    AbolishDivision.Builder::approval,
                    AbolishDivision.Builder::build));

    static final ObjectCodec<?, MoveDivision> MOVE = ActionCodecs.codec(
            Members.<MoveDivision.Builder, MoveDivision>declare()
                    .required(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            MoveDivision::division,
                            MoveDivision.Builder::division)
                    .required("target", AgencyCodecs.REFERENCE, MoveDivision::target, MoveDivision.Builder::target),
            new ActionCodecs.Common<>(
                    MoveDivision::builder,
                    MoveDivision.Builder::effectiveOn,
                    MoveDivision.Builder::addBasis,
                    MoveDivision.Builder::approval,
                    MoveDivision.Builder::build));

    static final ObjectCodec<?, MergeDivisions> MERGE = ActionCodecs.codec(
            Members.<MergeDivisions.Builder, MergeDivisions>declare()
                    .set(
                            "sources",
                            AgencyCodecs.DIVISION_REFERENCE,
                            MergeDivisions::sources,
                            MergeDivisions.Builder::addSource)
                    .required("target", AgencyCodecs.DIVISION, MergeDivisions::target, MergeDivisions.Builder::target),
            new ActionCodecs.Common<>(
                    MergeDivisions::builder,
                    MergeDivisions.Builder::effectiveOn,
                    MergeDivisions.Builder::addBasis,
                    MergeDivisions.Builder::approval,
                    MergeDivisions.Builder::build));

    static final ObjectCodec<?, TransferInstitution> TRANSFER_INSTITUTION = ActionCodecs.codec(
            Members.<TransferInstitution.Builder, TransferInstitution>declare()
                    .required(
                            "institution",
                            IdCodec.reference(IdForm.INSTITUTION),
                            TransferInstitution::institution,
                            TransferInstitution.Builder::institution)
                    .required(
                            "target",
                            AgencyCodecs.REFERENCE,
                            TransferInstitution::target,
                            TransferInstitution.Builder::target),
            new ActionCodecs.Common<>(
                    TransferInstitution::builder,
                    TransferInstitution.Builder::effectiveOn,
                    TransferInstitution.Builder::addBasis,
                    TransferInstitution.Builder::approval,
                    TransferInstitution.Builder::build));

    static final ObjectCodec<?, SplitDivision> SPLIT = ActionCodecs.codec(
            Members.<SplitDivision.Builder, SplitDivision>declare()
                    .required(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            SplitDivision::division,
                            SplitDivision.Builder::division)
                    .required("made", AgencyCodecs.DIVISION, SplitDivision::made, SplitDivision.Builder::made)
                    .set(
                            "duties",
                            IdCodec.reference(IdForm.DUTY),
                            SplitDivision::duties,
                            SplitDivision.Builder::addDuty),
            new ActionCodecs.Common<>(
                    SplitDivision::builder,
                    SplitDivision.Builder::effectiveOn,
                    SplitDivision.Builder::addBasis,
                    SplitDivision.Builder::approval,
                    SplitDivision.Builder::build));

    static final ObjectCodec<?, ReplaceDivision> REPLACE = ActionCodecs.codec(
            Members.<ReplaceDivision.Builder, ReplaceDivision>declare()
                    .required(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            ReplaceDivision::division,
                            ReplaceDivision.Builder::division)
                    .required("made", AgencyCodecs.DIVISION, ReplaceDivision::made, ReplaceDivision.Builder::made),
            new ActionCodecs.Common<>(
                    ReplaceDivision::builder,
                    ReplaceDivision.Builder::effectiveOn,
                    ReplaceDivision.Builder::addBasis,
                    ReplaceDivision.Builder::approval,
                    ReplaceDivision.Builder::build));

    static final ObjectCodec<?, ApplyTemplate> APPLY_TEMPLATE = ActionCodecs.codec(
            Members.<ApplyTemplate.Builder, ApplyTemplate>declare()
                    .set("agencies", AgencyCodecs.REFERENCE, ApplyTemplate::agencies, ApplyTemplate.Builder::addAgency)
                    .list("names", Scalars.TEXT, ApplyTemplate::names, ApplyTemplate.Builder::addName)
                    .set("abolished", Scalars.TEXT, ApplyTemplate::abolished, ApplyTemplate.Builder::addAbolished),
            new ActionCodecs.Common<>(
                    ApplyTemplate::builder,
                    ApplyTemplate.Builder::effectiveOn,
                    ApplyTemplate.Builder::addBasis,
                    ApplyTemplate.Builder::approval,
                    ApplyTemplate.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("establish-division", EstablishDivision.class, ESTABLISH),
            TaggedCodec.Case.of("abolish-division", AbolishDivision.class, ABOLISH),
            TaggedCodec.Case.of("move-division", MoveDivision.class, MOVE),
            TaggedCodec.Case.of("merge-divisions", MergeDivisions.class, MERGE),
            TaggedCodec.Case.of("transfer-institution", TransferInstitution.class, TRANSFER_INSTITUTION),
            TaggedCodec.Case.of("split-division", SplitDivision.class, SPLIT),
            TaggedCodec.Case.of("replace-division", ReplaceDivision.class, REPLACE),
            TaggedCodec.Case.of("apply-template", ApplyTemplate.class, APPLY_TEMPLATE));

    private DivisionActions() {}
}
