package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Division;
import org.reformkit.model.plan.action.AbolishDivision;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.EstablishDivision;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.MoveDivision;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SplitDivision;
import org.reformkit.model.plan.action.TransferInstitution;

/** The columns of actions on divisions and institutions (内设机构、事业单位类动作). */
final class DivisionActions {

    static final ActionColumns<?, ?> ESTABLISH = ActionColumns.of(
                    "establish-division",
                    EstablishDivision.class,
                    Columns.of(EstablishDivision::builder, EstablishDivision.Builder::build)
                            .whole(
                                    DivisionsTable.WITH_DETAILS,
                                    EstablishDivision::division,
                                    EstablishDivision.Builder::division),
                    EstablishDivision::toBuilder,
                    EstablishDivision.Builder::effectiveOn,
                    EstablishDivision.Builder::approval,
                    EstablishDivision.Builder::addBasis)
            .carrying(Division.class, EstablishDivision::division, EstablishDivision.Builder::division);

    static final ActionColumns<?, ?> ABOLISH = ActionColumns.of(
            "abolish-division",
            AbolishDivision.class,
            Columns.of(AbolishDivision::builder, AbolishDivision.Builder::build)
                    .required(
                            "division",
                            CellForms.DIVISION,
                            AbolishDivision::division,
                            AbolishDivision.Builder::division),
            AbolishDivision::toBuilder,
            AbolishDivision.Builder::effectiveOn,
            AbolishDivision.Builder::approval,
            AbolishDivision.Builder::addBasis);

    static final ActionColumns<?, ?> MOVE = ActionColumns.of(
            "move-division",
            MoveDivision.class,
            Columns.of(MoveDivision::builder, MoveDivision.Builder::build)
                    .required("division", CellForms.DIVISION, MoveDivision::division, MoveDivision.Builder::division)
                    .required("target", CellForms.AGENCY, MoveDivision::target, MoveDivision.Builder::target),
            MoveDivision::toBuilder,
            MoveDivision.Builder::effectiveOn,
            MoveDivision.Builder::approval,
            MoveDivision.Builder::addBasis);

    static final ActionColumns<?, ?> MERGE = ActionColumns.of(
                    "merge-divisions",
                    MergeDivisions.class,
                    Columns.of(MergeDivisions::builder, MergeDivisions.Builder::build)
                            .requiredList(
                                    "sources",
                                    CellForms.DIVISION,
                                    MergeDivisions::sources,
                                    MergeDivisions.Builder::addAllSources)
                            .whole(DivisionsTable.WITH_DETAILS, MergeDivisions::target, MergeDivisions.Builder::target),
                    MergeDivisions::toBuilder,
                    MergeDivisions.Builder::effectiveOn,
                    MergeDivisions.Builder::approval,
                    MergeDivisions.Builder::addBasis)
            .carrying(Division.class, MergeDivisions::target, MergeDivisions.Builder::target);

    static final ActionColumns<?, ?> TRANSFER_INSTITUTION = ActionColumns.of(
            "transfer-institution",
            TransferInstitution.class,
            Columns.of(TransferInstitution::builder, TransferInstitution.Builder::build)
                    .required(
                            "institution",
                            CellForms.INSTITUTION,
                            TransferInstitution::institution,
                            TransferInstitution.Builder::institution)
                    .required(
                            "target",
                            CellForms.AGENCY,
                            TransferInstitution::target,
                            TransferInstitution.Builder::target),
            TransferInstitution::toBuilder,
            TransferInstitution.Builder::effectiveOn,
            TransferInstitution.Builder::approval,
            TransferInstitution.Builder::addBasis);

    static final ActionColumns<?, ?> SPLIT = ActionColumns.of(
                    "split-division",
                    SplitDivision.class,
                    Columns.of(SplitDivision::builder, SplitDivision.Builder::build)
                            .required(
                                    "division",
                                    CellForms.DIVISION,
                                    SplitDivision::division,
                                    SplitDivision.Builder::division)
                            .list("duties", CellForms.DUTY, SplitDivision::duties, SplitDivision.Builder::addAllDuties)
                            .whole(DivisionsTable.WITH_DETAILS, SplitDivision::made, SplitDivision.Builder::made),
                    SplitDivision::toBuilder,
                    SplitDivision.Builder::effectiveOn,
                    SplitDivision.Builder::approval,
                    SplitDivision.Builder::addBasis)
            .carrying(Division.class, SplitDivision::made, SplitDivision.Builder::made);

    static final ActionColumns<?, ?> REPLACE = ActionColumns.of(
                    "replace-division",
                    ReplaceDivision.class,
                    Columns.of(ReplaceDivision::builder, ReplaceDivision.Builder::build)
                            .required(
                                    "division",
                                    CellForms.DIVISION,
                                    ReplaceDivision::division,
                                    ReplaceDivision.Builder::division)
                            .whole(DivisionsTable.WITH_DETAILS, ReplaceDivision::made, ReplaceDivision.Builder::made),
                    ReplaceDivision::toBuilder,
                    ReplaceDivision.Builder::effectiveOn,
                    ReplaceDivision.Builder::approval,
                    ReplaceDivision.Builder::addBasis)
            .carrying(Division.class, ReplaceDivision::made, ReplaceDivision.Builder::made);

    static final ActionColumns<?, ?> APPLY_TEMPLATE = ActionColumns.of(
            "apply-template",
            ApplyTemplate.class,
            Columns.of(ApplyTemplate::builder, ApplyTemplate.Builder::build)
                    .requiredList(
                            "agencies",
                            CellForms.AGENCY,
                            ApplyTemplate::agencies,
                            ApplyTemplate.Builder::addAllAgencies)
                    .list("names", CellForms.TEXT, ApplyTemplate::names, ApplyTemplate.Builder::addAllNames)
                    .list(
                            "abolished",
                            CellForms.TEXT,
                            ApplyTemplate::abolished,
                            ApplyTemplate.Builder::addAllAbolished),
            ApplyTemplate::toBuilder,
            ApplyTemplate.Builder::effectiveOn,
            ApplyTemplate.Builder::approval,
            ApplyTemplate.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL =
            ImmutableList.of(ESTABLISH, ABOLISH, MOVE, MERGE, TRANSFER_INSTITUTION, SPLIT, REPLACE, APPLY_TEMPLATE);

    private DivisionActions() {}
}
