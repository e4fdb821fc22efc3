package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.plan.action.AbolishCoordinatingBody;
import org.reformkit.model.plan.action.AdjustCoordinatingBody;
import org.reformkit.model.plan.action.DispatchUnit;
import org.reformkit.model.plan.action.EndCounterpart;
import org.reformkit.model.plan.action.EndOfficeHost;
import org.reformkit.model.plan.action.SetCounterpart;
import org.reformkit.model.plan.action.SetOfficeHost;
import org.reformkit.model.plan.action.SetUpCoordinatingBody;
import org.reformkit.model.plan.action.WithdrawUnit;

/** The columns of actions on coordinating bodies, dispatched units and bodies above (议事协调、派驻、上级对应类动作). */
final class CoordinatingActions {

    static final ActionColumns<?, ?> SET_UP = ActionColumns.of(
                    "set-up-coordinating-body",
                    SetUpCoordinatingBody.class,
                    Columns.of(SetUpCoordinatingBody::builder, SetUpCoordinatingBody.Builder::build)
                            .whole(
                                    CoordinatingBodiesTable.COLUMNS,
                                    SetUpCoordinatingBody::body,
                                    SetUpCoordinatingBody.Builder::body),
                    SetUpCoordinatingBody::toBuilder,
                    SetUpCoordinatingBody.Builder::effectiveOn,
                    SetUpCoordinatingBody.Builder::approval,
                    SetUpCoordinatingBody.Builder::addBasis)
            .carrying(CoordinatingBody.class, SetUpCoordinatingBody::body, SetUpCoordinatingBody.Builder::body);

    static final ActionColumns<?, ?> ADJUST = ActionColumns.of(
            "adjust-coordinating-body",
            AdjustCoordinatingBody.class,
            Columns.of(AdjustCoordinatingBody::builder, AdjustCoordinatingBody.Builder::build)
                    .required(
                            "body",
                            CellForms.COORDINATING_BODY,
                            AdjustCoordinatingBody::body,
                            AdjustCoordinatingBody.Builder::body)
                    .required(
                            "kind",
                            CellForms.choice(CoordinatingBodyKind.class),
                            AdjustCoordinatingBody::kind,
                            AdjustCoordinatingBody.Builder::kind)
                    .optional(
                            "field",
                            CellForms.FIELD,
                            AdjustCoordinatingBody::field,
                            AdjustCoordinatingBody.Builder::field)
                    .group(
                            PeriodColumns.of("termStart", "termEnd"),
                            AdjustCoordinatingBody::term,
                            AdjustCoordinatingBody.Builder::term)
                    .optional(
                            "abolitionCondition",
                            CellForms.TEXT,
                            AdjustCoordinatingBody::abolitionCondition,
                            AdjustCoordinatingBody.Builder::abolitionCondition),
            AdjustCoordinatingBody::toBuilder,
            AdjustCoordinatingBody.Builder::effectiveOn,
            AdjustCoordinatingBody.Builder::approval,
            AdjustCoordinatingBody.Builder::addBasis);

    static final ActionColumns<?, ?> ABOLISH = ActionColumns.of(
            "abolish-coordinating-body",
            AbolishCoordinatingBody.class,
            Columns.of(AbolishCoordinatingBody::builder, AbolishCoordinatingBody.Builder::build)
                    .required(
                            "body",
                            CellForms.COORDINATING_BODY,
                            AbolishCoordinatingBody::body,
                            AbolishCoordinatingBody.Builder::body),
            AbolishCoordinatingBody::toBuilder,
            AbolishCoordinatingBody.Builder::effectiveOn,
            AbolishCoordinatingBody.Builder::approval,
            AbolishCoordinatingBody.Builder::addBasis);

    static final ActionColumns<?, ?> SET_HOST = ActionColumns.of(
            "set-office-host",
            SetOfficeHost.class,
            Columns.of(SetOfficeHost::builder, SetOfficeHost.Builder::build)
                    .required("body", CellForms.COORDINATING_BODY, SetOfficeHost::body, SetOfficeHost.Builder::body)
                    .required("host", CellForms.AGENCY, SetOfficeHost::host, SetOfficeHost.Builder::host)
                    .optional("office", CellForms.AGENCY, SetOfficeHost::office, SetOfficeHost.Builder::office),
            SetOfficeHost::toBuilder,
            SetOfficeHost.Builder::effectiveOn,
            SetOfficeHost.Builder::approval,
            SetOfficeHost.Builder::addBasis);

    static final ActionColumns<?, ?> END_HOST = ActionColumns.of(
            "end-office-host",
            EndOfficeHost.class,
            Columns.of(EndOfficeHost::builder, EndOfficeHost.Builder::build)
                    .whole(OfficeHostsTable.COLUMNS, EndOfficeHost::officeHost, EndOfficeHost.Builder::officeHost),
            EndOfficeHost::toBuilder,
            EndOfficeHost.Builder::effectiveOn,
            EndOfficeHost.Builder::approval,
            EndOfficeHost.Builder::addBasis);

    static final ActionColumns<?, ?> DISPATCH = ActionColumns.of(
            "dispatch-unit",
            DispatchUnit.class,
            Columns.of(DispatchUnit::builder, DispatchUnit.Builder::build)
                    .whole(DispatchesTable.COLUMNS, DispatchUnit::dispatch, DispatchUnit.Builder::dispatch),
            DispatchUnit::toBuilder,
            DispatchUnit.Builder::effectiveOn,
            DispatchUnit.Builder::approval,
            DispatchUnit.Builder::addBasis);

    static final ActionColumns<?, ?> WITHDRAW = ActionColumns.of(
            "withdraw-unit",
            WithdrawUnit.class,
            Columns.of(WithdrawUnit::builder, WithdrawUnit.Builder::build)
                    .whole(DispatchesTable.COLUMNS, WithdrawUnit::dispatch, WithdrawUnit.Builder::dispatch),
            WithdrawUnit::toBuilder,
            WithdrawUnit.Builder::effectiveOn,
            WithdrawUnit.Builder::approval,
            WithdrawUnit.Builder::addBasis);

    static final ActionColumns<?, ?> SET_COUNTERPART = ActionColumns.of(
            "set-counterpart",
            SetCounterpart.class,
            Columns.of(SetCounterpart::builder, SetCounterpart.Builder::build)
                    .required("agency", CellForms.AGENCY, SetCounterpart::agency, SetCounterpart.Builder::agency)
                    .required("above", CellForms.TEXT, SetCounterpart::above, SetCounterpart.Builder::above),
            SetCounterpart::toBuilder,
            SetCounterpart.Builder::effectiveOn,
            SetCounterpart.Builder::approval,
            SetCounterpart.Builder::addBasis);

    static final ActionColumns<?, ?> END_COUNTERPART = ActionColumns.of(
            "end-counterpart",
            EndCounterpart.class,
            Columns.of(EndCounterpart::builder, EndCounterpart.Builder::build)
                    .required("agency", CellForms.AGENCY, EndCounterpart::agency, EndCounterpart.Builder::agency)
                    .required("above", CellForms.TEXT, EndCounterpart::above, EndCounterpart.Builder::above),
            EndCounterpart::toBuilder,
            EndCounterpart.Builder::effectiveOn,
            EndCounterpart.Builder::approval,
            EndCounterpart.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(
            SET_UP, ADJUST, ABOLISH, SET_HOST, END_HOST, DISPATCH, WITHDRAW, SET_COUNTERPART, END_COUNTERPART);

    private CoordinatingActions() {}
}
