package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.DispatchUnit;
import org.reformkit.model.plan.action.EndCounterpart;
import org.reformkit.model.plan.action.EndOfficeHost;
import org.reformkit.model.plan.action.SetCounterpart;
import org.reformkit.model.plan.action.SetOfficeHost;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.WithdrawUnit;

/** Actions on coordinating bodies and their offices, on dispatched units, and on bodies of the level above. */
final class CoordinatingActions {

    private static final Codec<CoordinatingBodyId> BODY = IdCodec.reference(IdForm.COORDINATING_BODY);

    static final ObjectCodec<?, SetUpCoordinatingBody> SET_UP = ActionCodecs.codec(
            Members.<SetUpCoordinatingBody.Builder, SetUpCoordinatingBody>declare()
                    .required(
                            "body",
                            BodyCodecs.COORDINATING_BODY,
                            SetUpCoordinatingBody::body,
                            SetUpCoordinatingBody.Builder::body),
            new ActionCodecs.Common<>(
                    SetUpCoordinatingBody::builder,
                    SetUpCoordinatingBody.Builder::effectiveOn,
                    SetUpCoordinatingBody.Builder::addBasis,
                    SetUpCoordinatingBody.Builder::approval,
                    SetUpCoordinatingBody.Builder::build));

    static final ObjectCodec<?, AdjustCoordinatingBody> ADJUST = ActionCodecs.codec(
            Members.<AdjustCoordinatingBody.Builder, AdjustCoordinatingBody>declare()
                    .required("body", BODY, AdjustCoordinatingBody::body, AdjustCoordinatingBody.Builder::body)
                    .required(
                            "kind",
                            Scalars.choice(CoordinatingBodyKind.class),
                            AdjustCoordinatingBody::kind,
                            AdjustCoordinatingBody.Builder::kind)
                    .optional(
                            "field",
                            Scalars.FIELD,
                            AdjustCoordinatingBody::field,
                            AdjustCoordinatingBody.Builder::field)
                    .optional(
                            "term",
                            BaseCodecs.PERIOD,
                            AdjustCoordinatingBody::term,
                            AdjustCoordinatingBody.Builder::term)
                    .optional(
                            "abolitionCondition",
                            Scalars.TEXT,
                            AdjustCoordinatingBody::abolitionCondition,
                            AdjustCoordinatingBody.Builder::abolitionCondition),
            new ActionCodecs.Common<>(
                    AdjustCoordinatingBody::builder,
                    AdjustCoordinatingBody.Builder::effectiveOn,
                    AdjustCoordinatingBody.Builder::addBasis,
                    AdjustCoordinatingBody.Builder::approval,
                    AdjustCoordinatingBody.Builder::build));

    static final ObjectCodec<?, AbolishCoordinatingBody> ABOLISH = ActionCodecs.codec(
            Members.<AbolishCoordinatingBody.Builder, AbolishCoordinatingBody>declare()
                    .required("body", BODY, AbolishCoordinatingBody::body, AbolishCoordinatingBody.Builder::body),
            new ActionCodecs.Common<>(
                    AbolishCoordinatingBody::builder,
                    AbolishCoordinatingBody.Builder::effectiveOn,
                    AbolishCoordinatingBody.Builder::addBasis,
                    AbolishCoordinatingBody.Builder::approval,
                    AbolishCoordinatingBody.Builder::build));

    static final ObjectCodec<?, SetOfficeHost> SET_HOST = ActionCodecs.codec(
            Members.<SetOfficeHost.Builder, SetOfficeHost>declare()
                    .required("body", BODY, SetOfficeHost::body, SetOfficeHost.Builder::body)
                    .required("host", AgencyCodecs.REFERENCE, SetOfficeHost::host, SetOfficeHost.Builder::host)
                    .optional("office", AgencyCodecs.REFERENCE, SetOfficeHost::office, SetOfficeHost.Builder::office),
            new ActionCodecs.Common<>(
                    SetOfficeHost::builder,
                    SetOfficeHost.Builder::effectiveOn,
                    SetOfficeHost.Builder::addBasis,
                    SetOfficeHost.Builder::approval,
                    SetOfficeHost.Builder::build));

    static final ObjectCodec<?, EndOfficeHost> END_HOST = ActionCodecs.codec(
            Members.<EndOfficeHost.Builder, EndOfficeHost>declare()
                    .required(
                            "officeHost",
                            RelationCodecs.OFFICE_HOST.inOneLine(),
                            EndOfficeHost::officeHost,
                            EndOfficeHost.Builder::officeHost),
            new ActionCodecs.Common<>(
                    EndOfficeHost::builder,
                    EndOfficeHost.Builder::effectiveOn,
                    EndOfficeHost.Builder::addBasis,
                    EndOfficeHost.Builder::approval,
                    EndOfficeHost.Builder::build));

    static final ObjectCodec<?, DispatchUnit> DISPATCH = ActionCodecs.codec(
            Members.<DispatchUnit.Builder, DispatchUnit>declare()
                    .required(
                            "dispatch",
                            RelationCodecs.DISPATCH,
                            DispatchUnit::dispatch,
                            DispatchUnit.Builder::dispatch),
            new ActionCodecs.Common<>(
                    DispatchUnit::builder,
                    DispatchUnit.Builder::effectiveOn,
                    DispatchUnit.Builder::addBasis,
                    DispatchUnit.Builder::approval,
                    DispatchUnit.Builder::build));

    static final ObjectCodec<?, WithdrawUnit> WITHDRAW = ActionCodecs.codec(
            Members.<WithdrawUnit.Builder, WithdrawUnit>declare()
                    .required(
                            "dispatch",
                            RelationCodecs.DISPATCH,
                            WithdrawUnit::dispatch,
                            WithdrawUnit.Builder::dispatch),
            new ActionCodecs.Common<>(
                    WithdrawUnit::builder,
                    WithdrawUnit.Builder::effectiveOn,
                    WithdrawUnit.Builder::addBasis,
                    WithdrawUnit.Builder::approval,
                    WithdrawUnit.Builder::build));

    static final ObjectCodec<?, SetCounterpart> SET_COUNTERPART = ActionCodecs.codec(
            Members.<SetCounterpart.Builder, SetCounterpart>declare()
                    .required("agency", AgencyCodecs.REFERENCE, SetCounterpart::agency, SetCounterpart.Builder::agency)
                    .required("above", Scalars.TEXT, SetCounterpart::above, SetCounterpart.Builder::above),
            new ActionCodecs.Common<>(
                    SetCounterpart::builder,
                    SetCounterpart.Builder::effectiveOn,
                    SetCounterpart.Builder::addBasis,
                    SetCounterpart.Builder::approval,
                    SetCounterpart.Builder::build));

    static final ObjectCodec<?, EndCounterpart> END_COUNTERPART = ActionCodecs.codec(
            Members.<EndCounterpart.Builder, EndCounterpart>declare()
                    .required("agency", AgencyCodecs.REFERENCE, EndCounterpart::agency, EndCounterpart.Builder::agency)
                    .required("above", Scalars.TEXT, EndCounterpart::above, EndCounterpart.Builder::above),
            new ActionCodecs.Common<>(
                    EndCounterpart::builder,
                    EndCounterpart.Builder::effectiveOn,
                    EndCounterpart.Builder::addBasis,
                    EndCounterpart.Builder::approval,
                    EndCounterpart.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("set-up-coordinating-body", SetUpCoordinatingBody.class, SET_UP),
            TaggedCodec.Case.of("adjust-coordinating-body", AdjustCoordinatingBody.class, ADJUST),
            TaggedCodec.Case.of("abolish-coordinating-body", AbolishCoordinatingBody.class, ABOLISH),
            TaggedCodec.Case.of("set-office-host", SetOfficeHost.class, SET_HOST),
            TaggedCodec.Case.of("end-office-host", EndOfficeHost.class, END_HOST),
            TaggedCodec.Case.of("dispatch-unit", DispatchUnit.class, DISPATCH),
            TaggedCodec.Case.of("withdraw-unit", WithdrawUnit.class, WITHDRAW),
            TaggedCodec.Case.of("set-counterpart", SetCounterpart.class, SET_COUNTERPART),
            TaggedCodec.Case.of("end-counterpart", EndCounterpart.class, END_COUNTERPART));

    private CoordinatingActions() {}
}
