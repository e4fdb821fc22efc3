package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Rank;
import org.reformkit.model.plan.action.ChangeRank;
import org.reformkit.model.plan.action.ReestablishAgency;
import org.reformkit.model.plan.action.SplitAgency;

/** The columns of actions that remake bodies (机构重组类动作). */
final class ReorganisationActions {

    static final ActionColumns<?, ?> REESTABLISH = ActionColumns.of(
            "reestablish-agency",
            ReestablishAgency.class,
            Columns.of(ReestablishAgency::builder, ReestablishAgency.Builder::build)
                    .required("agency", CellForms.AGENCY, ReestablishAgency::agency, ReestablishAgency.Builder::agency)
                    .list(
                            "functions",
                            CellForms.FIELD,
                            ReestablishAgency::functions,
                            ReestablishAgency.Builder::addAllFunctions),
            ReestablishAgency::toBuilder,
            ReestablishAgency.Builder::effectiveOn,
            ReestablishAgency.Builder::approval,
            ReestablishAgency.Builder::addBasis);

    static final ActionColumns<?, ?> SPLIT = ActionColumns.of(
                    "split-agency",
                    SplitAgency.class,
                    Columns.of(SplitAgency::builder, SplitAgency.Builder::build)
                            .required("source", CellForms.AGENCY, SplitAgency::source, SplitAgency.Builder::source)
                            .list("duties", CellForms.DUTY, SplitAgency::duties, SplitAgency.Builder::addAllDuties)
                            .list(
                                    "divisions",
                                    CellForms.DIVISION,
                                    SplitAgency::divisions,
                                    SplitAgency.Builder::addAllDivisions)
                            .list(
                                    "institutions",
                                    CellForms.INSTITUTION,
                                    SplitAgency::institutions,
                                    SplitAgency.Builder::addAllInstitutions)
                            .whole(AgenciesTable.WITH_DETAILS, SplitAgency::made, SplitAgency.Builder::made),
                    SplitAgency::toBuilder,
                    SplitAgency.Builder::effectiveOn,
                    SplitAgency.Builder::approval,
                    SplitAgency.Builder::addBasis)
            .carrying(Agency.class, SplitAgency::made, SplitAgency.Builder::made);

    static final ActionColumns<?, ?> CHANGE_RANK = ActionColumns.of(
            "change-rank",
            ChangeRank.class,
            Columns.of(ChangeRank::builder, ChangeRank.Builder::build)
                    .reference(
                            "elementKind",
                            "element",
                            CellForms.ALL_KINDS,
                            ChangeRank::element,
                            ChangeRank.Builder::element)
                    .required("rank", CellForms.choice(Rank.class), ChangeRank::rank, ChangeRank.Builder::rank),
            ChangeRank::toBuilder,
            ChangeRank.Builder::effectiveOn,
            ChangeRank.Builder::approval,
            ChangeRank.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(REESTABLISH, SPLIT, CHANGE_RANK);

    private ReorganisationActions() {}
}
