package org.reformkit.benchmarks.io;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.benchmarks.io.Document.LeadersLine;
import org.reformkit.benchmarks.io.Document.PeopleLine;
import org.reformkit.benchmarks.io.Document.PostsLine;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/** Makes a structure from the records of data binding, which know no places, so that its elements have no sources. */
final class FromDocument {

    private final Document document;
    private JurisdictionCode home = JurisdictionCode.NATION;

    FromDocument(Document document) {
        this.document = document;
    }

    Structure structure() {
        check(document.schemaVersion() == 1 && document.document().equals("structure"), "document");
        StructureBuilder builder = Structure.builder(LocalDate.parse(document.date()));
        for (Document.Place place : document.jurisdictions()) {
            home = JurisdictionCode.parse(place.code());
            Jurisdiction.Builder jurisdiction =
                    Jurisdiction.builder().code(home).name(place.name());
            if (place.approvedPosts() != null) {
                jurisdiction.approvedPosts(quota(place.approvedPosts()));
            }
            builder.add(jurisdiction.build());
            place.agencies().forEach(body -> builder.add(agency(body)));
            place.divisions().forEach(part -> builder.add(division(part)));
            place.duties().forEach(matter -> builder.add(duty(matter)));
            place.mandates().forEach(order -> builder.add(mandate(order)));
        }
        return builder.build();
    }

    private Agency agency(Document.Body body) {
        Agency.Builder builder = Agency.builder()
                .id(agencyId(body.id()))
                .name(body.name())
                .kind(constant(Constants.AGENCY_KINDS, body.kind()))
                .series(constant(Constants.SERIES, body.series()));
        Set<String> functions = new HashSet<>();
        for (String function : body.functions()) {
            check(functions.add(function), "twice");
            builder.addFunction(Field.of(function));
        }
        if (body.quota() != null) {
            builder.quota(quota(body.quota()));
        }
        if (body.leaders() != null) {
            builder.leaders(leaders(body.leaders()));
        }
        if (body.staffing() != null) {
            builder.staffing(staffing(body.staffing()));
        }
        if (body.charter() != null) {
            builder.charter(Charter.issued(LocalDate.parse(body.charter().issuedOn())));
        }
        return builder.build();
    }

    private Division division(Document.Part part) {
        Division.Builder builder = Division.builder()
                .id(part.id().indexOf('/') < 0 ? DivisionId.of(home, part.id()) : DivisionId.parse(part.id()))
                .agency(agencyId(part.agency()))
                .name(part.name())
                .category(constant(Constants.CATEGORIES, part.category()));
        if (part.quota() != null) {
            builder.quota(quota(part.quota()));
        }
        if (part.leaders() != null) {
            builder.leaders(leaders(part.leaders()));
        }
        return builder.build();
    }

    private Duty duty(Document.Matter matter) {
        Duty.Builder builder = Duty.builder()
                .id(matter.id().indexOf('/') < 0 ? DutyId.of(home, matter.id()) : DutyId.parse(matter.id()))
                .title(matter.title())
                .field(Field.of(matter.field()));
        holders(matter.lead(), HoldingRole.LEAD, builder);
        holders(matter.assist(), HoldingRole.ASSIST, builder);
        return builder.build();
    }

    private void holders(@Nullable List<String> ids, HoldingRole role, Duty.Builder builder) {
        if (ids == null) {
            return;
        }
        Set<String> holders = new HashSet<>();
        for (String id : ids) {
            check(holders.add(id), "twice");
            builder.addHolding(DutyHolding.of(agencyId(id), role));
        }
    }

    private Mandate mandate(Document.Order order) {
        return Mandate.builder()
                .id(order.id().indexOf('/') < 0 ? MandateId.of(home, order.id()) : MandateId.parse(order.id()))
                .title(order.title())
                .authority(order.authority())
                .function(Field.of(order.function()))
                .build();
    }

    private static Quota quota(List<PostsLine> lines) {
        Quota quota = Quota.none();
        Set<QuotaKind> kinds = new HashSet<>();
        for (PostsLine line : lines) {
            QuotaKind kind = constant(Constants.QUOTA_KINDS, line.kind());
            check(kinds.add(kind), "twice");
            quota = quota.plus(Quota.of(kind, line.posts()));
        }
        return quota;
    }

    private static LeadershipQuota leaders(List<LeadersLine> lines) {
        Map<LeaderPost, Integer> leaders = new HashMap<>();
        for (LeadersLine line : lines) {
            LeaderPost post = LeaderPost.of(
                    constant(Constants.SCOPES, line.scope()),
                    constant(Constants.RANKS, line.rank()),
                    constant(Constants.POSITIONS, line.position()));
            check(leaders.put(post, line.posts()) == null, "twice");
        }
        return LeadershipQuota.of(leaders);
    }

    private static Staffing staffing(Document.People people) {
        Staffing.Builder builder = Staffing.builder();
        Set<String> kinds = new HashSet<>();
        for (PeopleLine line : people.inPost()) {
            check(kinds.add(line.kind()), "twice");
            builder.putInPost(constant(Constants.QUOTA_KINDS, line.kind()), line.people());
        }
        return builder.build();
    }

    private AgencyId agencyId(String text) {
        return text.indexOf('/') < 0 ? AgencyId.of(home, text) : AgencyId.parse(text);
    }

    private static <E> E constant(Map<String, E> constants, String text) {
        return requireNonNull(constants.get(text), text);
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("Document: '" + what + "'. Expected a structure.");
        }
    }
}
