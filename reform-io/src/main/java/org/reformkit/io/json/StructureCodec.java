package org.reformkit.io.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.Expectation;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.model.structure.Structure;

/** The document {@code structure}: elements and relations by jurisdiction. */
final class StructureCodec implements Codec<Structure> {

    private static final Codec<Pool> POOL = Members.<Pool.Builder, Pool>declare()
            .unless(Quota.none(), "quota", QuotaCodecs.QUOTA, Pool::quota, Pool.Builder::quota)
            .unless(LeadershipQuota.none(), "leaders", QuotaCodecs.LEADERS, Pool::leaders, Pool.Builder::leaders)
            .unless(Staffing.none(), "staffing", QuotaCodecs.STAFFING, Pool::staffing, Pool.Builder::staffing)
            .set("incomplete", Scalars.choice(PoolPart.class), Pool::incomplete, Pool.Builder::addIncomplete)
            .codec(Pool::builder, Pool.Builder::build);

    private static final Members<JurisdictionDraft, StructureView.Part> JURISDICTION =
            Members.<JurisdictionDraft, StructureView.Part>declare()
                    .required("code", Scalars.JURISDICTION, StructureView.Part::code, JurisdictionDraft::code)
                    .firstLeads()
                    .required("name", Scalars.TEXT, part -> part.jurisdiction().name(), JurisdictionDraft::name)
                    .optional(
                            "approvedPosts",
                            QuotaCodecs.QUOTA,
                            part -> part.jurisdiction().approvedPosts(),
                            JurisdictionDraft::approvedPosts)
                    .unless(
                            Pool.EMPTY,
                            "pool",
                            POOL,
                            part -> part.jurisdiction().pool(),
                            JurisdictionDraft::pool)
                    .set(
                            "incomplete",
                            Scalars.choice(ElementKind.class),
                            part -> part.jurisdiction().incomplete(),
                            JurisdictionDraft::addIncomplete)
                    .optional(
                            "term",
                            BaseCodecs.PERIOD,
                            part -> part.jurisdiction().term(),
                            JurisdictionDraft::term)
                    .add(elements(
                            "agencies",
                            ElementKind.AGENCY,
                            AgencyCodecs.AGENCY,
                            part -> part.structure().agencies(part.code())))
                    .add(elements(
                            "divisions",
                            ElementKind.DIVISION,
                            AgencyCodecs.DIVISION,
                            part -> part.structure().divisions(part.code())))
                    .add(elements(
                            "institutions",
                            ElementKind.INSTITUTION,
                            BodyCodecs.INSTITUTION,
                            part -> part.structure().institutions(part.code())))
                    .add(elements(
                            "coordinatingBodies",
                            ElementKind.COORDINATING_BODY,
                            BodyCodecs.COORDINATING_BODY,
                            part -> part.structure().coordinatingBodies(part.code())))
                    .add(elements("zones", ElementKind.ZONE, BodyCodecs.ZONE, StructureView.Part::zones))
                    .add(elements(
                            "duties",
                            ElementKind.DUTY,
                            DutyCodecs.DUTY,
                            part -> part.structure().duties(part.code())))
                    .add(elements(
                            "mandates",
                            ElementKind.MANDATE,
                            DutyCodecs.MANDATE,
                            part -> part.structure().mandates(part.code())))
                    .list(
                            "relations",
                            RelationCodecs.RELATION,
                            part -> part.structure().relations(part.code()),
                            JurisdictionDraft::add)
                    .done();

    private static final Members<StructureDraft, StructureView> DOCUMENT =
            Header.<StructureDraft, StructureView>declare("structure")
                    .required("date", Scalars.DATE, view -> view.structure().date(), StructureDraft::date)
                    .add(new Jurisdictions())
                    .done();

    @Override
    public @Nullable Structure read(JsonIn in) throws IOException {
        StructureDraft draft = new StructureDraft(in);
        boolean complete = DOCUMENT.read(in, draft);
        Structure structure = draft.done();
        return complete ? structure : null;
    }

    @Override
    public void write(JsonOut out, Structure structure) throws IOException {
        DOCUMENT.write(out, StructureView.of(structure));
    }

    @Override
    public Expectation expectation() {
        return Expectations.OBJECT;
    }

    private static <E extends Element> Member<JurisdictionDraft, StructureView.Part> elements(
            String group, ElementKind kind, Codec<E> codec, Function<StructureView.Part, List<E>> getter) {
        return new Member.Several<>(
                group,
                Items.any(new ElementCodec<>(kind, codec)),
                getter,
                (draft, element) -> draft.add(group, element));
    }

    /** The list of jurisdictions, each with what stands in it. */
    private static final class Jurisdictions extends Member<StructureDraft, StructureView> {

        Jurisdictions() {
            super("jurisdictions", Optional.empty());
        }

        @Override
        boolean read(JsonIn in, StructureDraft structure) throws IOException {
            if (in.token() != JsonToken.START_ARRAY) {
                in.wrongType(Expectations.LIST);
                return false;
            }
            boolean complete = true;
            in.down();
            for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
                in.at(i);
                JurisdictionDraft draft = new JurisdictionDraft(structure, i);
                boolean read = JURISDICTION.read(in, draft);
                draft.done(read);
                complete &= read;
            }
            in.up();
            return complete;
        }

        @Override
        void write(JsonOut out, StructureView view) throws IOException {
            ImmutableList<StructureView.Part> parts = view.structure()
                    .jurisdictions()
                    .map(jurisdiction -> new StructureView.Part(view, jurisdiction))
                    .collect(ImmutableList.toImmutableList());
            if (parts.isEmpty()) {
                return;
            }
            writeName(out);
            out.startList();
            for (StructureView.Part part : parts) {
                out.scope().enter(part.code());
                JURISDICTION.write(out, part);
            }
            out.endList();
        }
    }
}
