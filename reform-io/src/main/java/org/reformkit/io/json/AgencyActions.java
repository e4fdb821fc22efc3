package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.plan.action.AbolishAgency;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.ChangeKind;
import org.reformkit.model.plan.action.EndStandingAlone;
import org.reformkit.model.plan.action.EstablishAgency;
import org.reformkit.model.plan.action.IssueCharter;
import org.reformkit.model.plan.action.KeepAgency;
import org.reformkit.model.plan.action.MergeAgencies;
import org.reformkit.model.plan.action.Rename;

/** Actions on agencies as such. */
final class AgencyActions {

    static final ObjectCodec<?, EstablishAgency> ESTABLISH = ActionCodecs.codec(
            Members.<EstablishAgency.Builder, EstablishAgency>declare()
                    .required("agency", AgencyCodecs.AGENCY, EstablishAgency::agency, EstablishAgency.Builder::agency),
            new ActionCodecs.Common<>(
                    EstablishAgency::builder,
                    EstablishAgency.Builder::effectiveOn,
                    EstablishAgency.Builder::addBasis,
                    EstablishAgency.Builder::approval,
                    EstablishAgency.Builder::build));

    static final ObjectCodec<?, AbolishAgency> ABOLISH = ActionCodecs.codec(
            Members.<AbolishAgency.Builder, AbolishAgency>declare()
                    .required("agency", AgencyCodecs.REFERENCE, AbolishAgency::agency, AbolishAgency.Builder::agency),
            new ActionCodecs.Common<>(
                    AbolishAgency::builder,
                    AbolishAgency.Builder::effectiveOn,
                    AbolishAgency.Builder::addBasis,
                    AbolishAgency.Builder::approval,
                    AbolishAgency.Builder::build));

    static final ObjectCodec<?, EndStandingAlone> END_STANDING_ALONE = ActionCodecs.codec(
            Members.<EndStandingAlone.Builder, EndStandingAlone>declare()
                    .required(
                            "agency",
                            AgencyCodecs.REFERENCE,
                            EndStandingAlone::agency,
                            EndStandingAlone.Builder::agency)
                    .required("host", AgencyCodecs.REFERENCE, EndStandingAlone::host, EndStandingAlone.Builder::host),
            new ActionCodecs.Common<>(
                    EndStandingAlone::builder,
                    EndStandingAlone.Builder::effectiveOn,
                    EndStandingAlone.Builder::addBasis,
                    EndStandingAlone.Builder::approval,
                    EndStandingAlone.Builder::build));

    static final ObjectCodec<?, KeepAgency> KEEP = ActionCodecs.codec(
            Members.<KeepAgency.Builder, KeepAgency>declare()
                    .required("agency", AgencyCodecs.REFERENCE, KeepAgency::agency, KeepAgency.Builder::agency),
            new ActionCodecs.Common<>(
                    KeepAgency::builder,
                    KeepAgency.Builder::effectiveOn,
                    KeepAgency.Builder::addBasis,
                    KeepAgency.Builder::approval,
                    KeepAgency.Builder::build));

    static final ObjectCodec<?, MergeAgencies> MERGE = ActionCodecs.codec(
            Members.<MergeAgencies.Builder, MergeAgencies>declare()
                    .set("sources", AgencyCodecs.REFERENCE, MergeAgencies::sources, MergeAgencies.Builder::addSource)
                    .required("target", AgencyCodecs.AGENCY, MergeAgencies::target, MergeAgencies.Builder::target),
            new ActionCodecs.Common<>(
                    MergeAgencies::builder,
                    MergeAgencies.Builder::effectiveOn,
                    MergeAgencies.Builder::addBasis,
                    MergeAgencies.Builder::approval,
                    MergeAgencies.Builder::build));

    static final ObjectCodec<?, Rename> RENAME = ActionCodecs.codec(
            Members.<Rename.Builder, Rename>declare()
                    .required("element", ActionCodecs.ELEMENT, Rename::element, Rename.Builder::element)
                    .required("name", Scalars.TEXT, Rename::name, Rename.Builder::name),
            new ActionCodecs.Common<>(
                    Rename::builder,
                    Rename.Builder::effectiveOn,
                    Rename.Builder::addBasis,
                    Rename.Builder::approval,
                    Rename.Builder::build));

    static final ObjectCodec<?, ChangeKind> CHANGE_KIND = ActionCodecs.codec(
            Members.<ChangeKind.Builder, ChangeKind>declare()
                    .required("agency", AgencyCodecs.REFERENCE, ChangeKind::agency, ChangeKind.Builder::agency)
                    .required("kind", Scalars.choice(AgencyKind.class), ChangeKind::kind, ChangeKind.Builder::kind)
                    .required("series", Scalars.choice(Series.class), ChangeKind::series, ChangeKind.Builder::series),
            new ActionCodecs.Common<>(
                    ChangeKind::builder,
                    ChangeKind.Builder::effectiveOn,
                    ChangeKind.Builder::addBasis,
                    ChangeKind.Builder::approval,
                    ChangeKind.Builder::build));

    static final ObjectCodec<?, IssueCharter> ISSUE_CHARTER = ActionCodecs.codec(
            Members.<IssueCharter.Builder, IssueCharter>declare()
                    .required("agency", AgencyCodecs.REFERENCE, IssueCharter::agency, IssueCharter.Builder::agency)
                    .required("charter", AgencyCodecs.CHARTER, IssueCharter::charter, IssueCharter.Builder::charter),
            new ActionCodecs.Common<>(
                    IssueCharter::builder,
                    IssueCharter.Builder::effectiveOn,
                    IssueCharter.Builder::addBasis,
                    IssueCharter.Builder::approval,
                    IssueCharter.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("establish-agency", EstablishAgency.class, ESTABLISH),
            TaggedCodec.Case.of("abolish-agency", AbolishAgency.class, ABOLISH),
            TaggedCodec.Case.of("end-standing-alone", EndStandingAlone.class, END_STANDING_ALONE),
            TaggedCodec.Case.of("keep-agency", KeepAgency.class, KEEP),
            TaggedCodec.Case.of("merge-agencies", MergeAgencies.class, MERGE),
            TaggedCodec.Case.of("rename", Rename.class, RENAME),
            TaggedCodec.Case.of("change-kind", ChangeKind.class, CHANGE_KIND),
            TaggedCodec.Case.of("issue-charter", IssueCharter.class, ISSUE_CHARTER));

    private AgencyActions() {}
}
