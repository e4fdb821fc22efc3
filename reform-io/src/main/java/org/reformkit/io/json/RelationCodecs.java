package org.reformkit.io.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.Borrowing;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.relation.Counterpart;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.OfficeHost;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.relation.Relation;

/** Relations, told apart by the field {@code relation}. */
final class RelationCodecs {

    private static final ObjectCodec<?, Plate> PLATE = Members.<PlateDraft, Plate>declare()
            .required("host", AgencyCodecs.REFERENCE, Plate::host, (draft, host) -> draft.host = host)
            .required("name", Scalars.TEXT, Plate::name, (draft, name) -> draft.name = name)
            .optional(
                    "division",
                    AgencyCodecs.DIVISION_REFERENCE,
                    Plate::division,
                    (draft, division) -> draft.division = division)
            .codec(PlateDraft::new, PlateDraft::plate);

    private static final ObjectCodec<?, CoLocation> CO_LOCATION = Members.<CoLocationDraft, CoLocation>declare()
            .required("lead", AgencyCodecs.REFERENCE, CoLocation::lead, (draft, lead) -> draft.lead = lead)
            .set("members", AgencyCodecs.REFERENCE, CoLocation::members, (draft, member) -> draft.members.add(member))
            .codec(CoLocationDraft::new, CoLocationDraft::coLocation);

    static final ObjectCodec<?, Placement> PLACEMENT = Members.<PlacementDraft, Placement>declare()
            .required("under", AgencyCodecs.REFERENCE, Placement::under, (draft, under) -> draft.under = under)
            .optional("agency", AgencyCodecs.REFERENCE, Placement::agency, (draft, agency) -> draft.agency = agency)
            .optional("work", Scalars.TEXT, Placement::work, (draft, work) -> draft.work = work)
            .required(
                    "strength",
                    Scalars.choice(PlacementStrength.class),
                    Placement::strength,
                    (draft, strength) -> draft.strength = strength)
            .codec(PlacementDraft::new, PlacementDraft::placement);

    static final ObjectCodec<?, OfficeHost> OFFICE_HOST = Members.<OfficeHostDraft, OfficeHost>declare()
            .required(
                    "body",
                    IdCodec.reference(IdForm.COORDINATING_BODY),
                    OfficeHost::body,
                    (draft, body) -> draft.body = body)
            .required("host", AgencyCodecs.REFERENCE, OfficeHost::host, (draft, host) -> draft.host = host)
            .optional("office", AgencyCodecs.REFERENCE, OfficeHost::office, (draft, office) -> draft.office = office)
            .codec(OfficeHostDraft::new, OfficeHostDraft::officeHost);

    static final ObjectCodec<?, Dispatch> DISPATCH = Members.<Dispatch.Builder, Dispatch>declare()
            .required("dispatcher", AgencyCodecs.REFERENCE, Dispatch::dispatcher, Dispatch.Builder::dispatcher)
            .required("unit", Scalars.TEXT, Dispatch::unit, Dispatch.Builder::unit)
            .required("kind", Scalars.choice(DispatchKind.class), Dispatch::kind, Dispatch.Builder::kind)
            .set("hosts", AgencyCodecs.REFERENCE, Dispatch::hosts, Dispatch.Builder::addHost)
            .optional("people", QuotaCodecs.STAFFING, Dispatch::people, Dispatch.Builder::people)
            .optional("place", Scalars.JURISDICTION, Dispatch::place, Dispatch.Builder::place)
            .codec(Dispatch::builder, Dispatch.Builder::build);

    private static final ObjectCodec<?, Counterpart> COUNTERPART =
            Members.<Pair<AgencyId, String>, Counterpart>declare()
                    .required("agency", AgencyCodecs.REFERENCE, Counterpart::agency, Pair::first)
                    .required("above", Scalars.TEXT, Counterpart::above, Pair::second)
                    .codec(Pair::new, pair -> pair.make(Counterpart::of));

    private static final ObjectCodec<?, Borrowing> BORROWING = Members.<BorrowingDraft, Borrowing>declare()
            .required("user", AgencyCodecs.REFERENCE, Borrowing::user, (draft, user) -> draft.user = user)
            .required("source", new ElementIdCodec(), Borrowing::source, (draft, source) -> draft.source = source)
            .required("posts", QuotaCodecs.QUOTA, Borrowing::posts, (draft, posts) -> draft.posts = posts)
            .codec(BorrowingDraft::new, BorrowingDraft::borrowing);

    static final ObjectCodec<?, Delegation> DELEGATION = Members.<Delegation.Builder, Delegation>declare()
            .required("duty", IdCodec.reference(IdForm.DUTY), Delegation::duty, Delegation.Builder::duty)
            .required("delegator", AgencyCodecs.REFERENCE, Delegation::delegator, Delegation.Builder::delegator)
            .required("delegate", AgencyCodecs.REFERENCE, Delegation::delegate, Delegation.Builder::delegate)
            .optional("document", BaseCodecs.CITATION, Delegation::document, Delegation.Builder::document)
            .optional("publishedOn", Scalars.DATE, Delegation::publishedOn, Delegation.Builder::publishedOn)
            .codec(Delegation::builder, Delegation.Builder::build);

    static final TaggedCodec<Relation> CASES = new TaggedCodec<Relation>("relation")
            .with("plate", Plate.class, PLATE)
            .with("co-location", CoLocation.class, CO_LOCATION)
            .with("placement", Placement.class, PLACEMENT)
            .with("office-host", OfficeHost.class, OFFICE_HOST)
            .with("dispatch", Dispatch.class, DISPATCH)
            .with("counterpart", Counterpart.class, COUNTERPART)
            .with("delegation", Delegation.class, DELEGATION)
            .with("borrowing", Borrowing.class, BORROWING);

    static final Codec<Relation> RELATION = CASES.inOneLine();

    private RelationCodecs() {}

    private static final class PlateDraft {
        private @Nullable AgencyId host;
        private @Nullable String name;
        private @Nullable DivisionId division;

        private Plate plate() {
            return Plate.of(requireNonNull(host), requireNonNull(name), Optional.ofNullable(division));
        }
    }

    private static final class CoLocationDraft {
        private @Nullable AgencyId lead;
        private final List<AgencyId> members = new ArrayList<>();

        private CoLocation coLocation() {
            return CoLocation.of(requireNonNull(lead), members);
        }
    }

    private static final class OfficeHostDraft {
        private @Nullable CoordinatingBodyId body;
        private @Nullable AgencyId host;
        private @Nullable AgencyId office;

        private OfficeHost officeHost() {
            return office == null
                    ? OfficeHost.of(requireNonNull(body), requireNonNull(host))
                    : OfficeHost.of(requireNonNull(body), requireNonNull(host), office);
        }
    }

    private static final class BorrowingDraft {
        private @Nullable AgencyId user;
        private @Nullable ElementId source;
        private @Nullable Quota posts;

        private Borrowing borrowing() {
            return Borrowing.of(requireNonNull(user), requireNonNull(source), requireNonNull(posts));
        }
    }

    private static final class PlacementDraft {
        private @Nullable AgencyId under;
        private @Nullable AgencyId agency;
        private @Nullable String work;
        private @Nullable PlacementStrength strength;

        private Placement placement() {
            AgencyId head = requireNonNull(under);
            checkArgument(
                    (agency == null) != (work == null),
                    "Placement under '%s': agency '%s', work '%s'. Expected exactly one of them.",
                    head,
                    agency == null ? "" : agency.text(),
                    work == null ? "" : work);
            return agency == null
                    ? Placement.ofWork(requireNonNull(work), head, requireNonNull(strength))
                    : Placement.of(agency, head, requireNonNull(strength));
        }
    }
}
