package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.Rename;

/** The columns of actions on agencies as such (机构类动作). */
final class AgencyActions {

    static final ActionColumns<?, ?> ESTABLISH = ActionColumns.of(
                    "establish-agency",
                    EstablishAgency.class,
                    Columns.of(EstablishAgency::builder, EstablishAgency.Builder::build)
                            .whole(
                                    AgenciesTable.WITH_DETAILS,
                                    EstablishAgency::agency,
                                    EstablishAgency.Builder::agency),
                    EstablishAgency::toBuilder,
                    EstablishAgency.Builder::effectiveOn,
                    EstablishAgency.Builder::approval,
                    EstablishAgency.Builder::addBasis)
            .carrying(Agency.class, EstablishAgency::agency, EstablishAgency.Builder::agency);

    static final ActionColumns<?, ?> ABOLISH = ActionColumns.of(
            "abolish-agency",
            AbolishAgency.class,
            Columns.of(AbolishAgency::builder, AbolishAgency.Builder::build)
                    .required("agency", CellForms.AGENCY, AbolishAgency::agency, AbolishAgency.Builder::agency),
            AbolishAgency::toBuilder,
            AbolishAgency.Builder::effectiveOn,
            AbolishAgency.Builder::approval,
            AbolishAgency.Builder::addBasis);

    static final ActionColumns<?, ?> END_STANDING_ALONE = ActionColumns.of(
            "end-standing-alone",
            EndStandingAlone.class,
            Columns.of(EndStandingAlone::builder, EndStandingAlone.Builder::build)
                    .required("agency", CellForms.AGENCY, EndStandingAlone::agency, EndStandingAlone.Builder::agency)
                    .required("host", CellForms.AGENCY, EndStandingAlone::host, EndStandingAlone.Builder::host),
            EndStandingAlone::toBuilder,
            EndStandingAlone.Builder::effectiveOn,
            EndStandingAlone.Builder::approval,
            EndStandingAlone.Builder::addBasis);

    static final ActionColumns<?, ?> KEEP = ActionColumns.of(
            "keep-agency",
            KeepAgency.class,
            Columns.of(KeepAgency::builder, KeepAgency.Builder::build)
                    .required("agency", CellForms.AGENCY, KeepAgency::agency, KeepAgency.Builder::agency),
            KeepAgency::toBuilder,
            KeepAgency.Builder::effectiveOn,
            KeepAgency.Builder::approval,
            KeepAgency.Builder::addBasis);

    static final ActionColumns<?, ?> MERGE = ActionColumns.of(
                    "merge-agencies",
                    MergeAgencies.class,
                    Columns.of(MergeAgencies::builder, MergeAgencies.Builder::build)
                            .requiredList(
                                    "sources",
                                    CellForms.AGENCY,
                                    MergeAgencies::sources,
                                    MergeAgencies.Builder::addAllSources)
                            .whole(AgenciesTable.WITH_DETAILS, MergeAgencies::target, MergeAgencies.Builder::target),
                    MergeAgencies::toBuilder,
                    MergeAgencies.Builder::effectiveOn,
                    MergeAgencies.Builder::approval,
                    MergeAgencies.Builder::addBasis)
            .carrying(Agency.class, MergeAgencies::target, MergeAgencies.Builder::target);

    static final ActionColumns<?, ?> RENAME = ActionColumns.of(
            "rename",
            Rename.class,
            Columns.of(Rename::builder, Rename.Builder::build)
                    .reference("elementKind", "element", CellForms.ALL_KINDS, Rename::element, Rename.Builder::element)
                    .required("name", CellForms.TEXT, Rename::name, Rename.Builder::name),
            Rename::toBuilder,
            Rename.Builder::effectiveOn,
            Rename.Builder::approval,
            Rename.Builder::addBasis);

    static final ActionColumns<?, ?> CHANGE_KIND = ActionColumns.of(
            "change-kind",
            ChangeKind.class,
            Columns.of(ChangeKind::builder, ChangeKind.Builder::build)
                    .required("agency", CellForms.AGENCY, ChangeKind::agency, ChangeKind.Builder::agency)
                    .required("kind", CellForms.choice(AgencyKind.class), ChangeKind::kind, ChangeKind.Builder::kind)
                    .required("series", CellForms.choice(Series.class), ChangeKind::series, ChangeKind.Builder::series),
            ChangeKind::toBuilder,
            ChangeKind.Builder::effectiveOn,
            ChangeKind.Builder::approval,
            ChangeKind.Builder::addBasis);

    static final ActionColumns<?, ?> ISSUE_CHARTER = ActionColumns.of(
            "issue-charter",
            IssueCharter.class,
            Columns.of(IssueCharter::builder, IssueCharter.Builder::build)
                    .required("agency", CellForms.AGENCY, IssueCharter::agency, IssueCharter.Builder::agency)
                    .whole(
                            CharterColumns.of("charterIssuedOn", "charterDocument", "charterPendingBecause"),
                            IssueCharter::charter,
                            IssueCharter.Builder::charter),
            IssueCharter::toBuilder,
            IssueCharter.Builder::effectiveOn,
            IssueCharter.Builder::approval,
            IssueCharter.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL =
            ImmutableList.of(ESTABLISH, ABOLISH, END_STANDING_ALONE, KEEP, MERGE, RENAME, CHANGE_KIND, ISSUE_CHARTER);

    private AgencyActions() {}
}
