package org.reformkit.io.json;

import org.reformkit.io.wire.IdForm;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.agency.InstitutionCategory;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.agency.ZoneKind;

/** Institutions, coordinating bodies and functional zones. */
final class BodyCodecs {

    static final Codec<Institution> INSTITUTION = Members.<Institution.Builder, Institution>declare()
            .required("id", IdCodec.own(IdForm.INSTITUTION), Institution::id, Institution.Builder::id)
            .required("name", Scalars.TEXT, Institution::name, Institution.Builder::name)
            .list("formerNames", BaseCodecs.FORMER_NAME, Institution::formerNames, Institution.Builder::addFormerName)
            .set("aliases", Scalars.TEXT, Institution::aliases, Institution.Builder::addAlias)
            .optional("supervisor", AgencyCodecs.REFERENCE, Institution::supervisor, Institution.Builder::supervisor)
            .optional("creditCode", Scalars.CREDIT_CODE, Institution::creditCode, Institution.Builder::creditCode)
            .optional(
                    "category",
                    Scalars.choice(InstitutionCategory.class),
                    Institution::category,
                    Institution.Builder::category)
            .optional("rank", AgencyCodecs.RANK, Institution::rank, Institution.Builder::rank)
            .optional("quota", QuotaCodecs.QUOTA, Institution::quota, Institution.Builder::quota)
            .optional("staffing", QuotaCodecs.STAFFING, Institution::staffing, Institution.Builder::staffing)
            .codec(Institution::builder, Institution.Builder::build);

    static final Codec<CoordinatingBody> COORDINATING_BODY =
            Members.<CoordinatingBody.Builder, CoordinatingBody>declare()
                    .required(
                            "id",
                            IdCodec.own(IdForm.COORDINATING_BODY),
                            CoordinatingBody::id,
                            CoordinatingBody.Builder::id)
                    .required("name", Scalars.TEXT, CoordinatingBody::name, CoordinatingBody.Builder::name)
                    .list(
                            "formerNames",
                            BaseCodecs.FORMER_NAME,
                            CoordinatingBody::formerNames,
                            CoordinatingBody.Builder::addFormerName)
                    .set("aliases", Scalars.TEXT, CoordinatingBody::aliases, CoordinatingBody.Builder::addAlias)
                    .required(
                            "kind",
                            Scalars.choice(CoordinatingBodyKind.class),
                            CoordinatingBody::kind,
                            CoordinatingBody.Builder::kind)
                    .optional(
                            "series",
                            Scalars.choice(Series.class),
                            CoordinatingBody::series,
                            CoordinatingBody.Builder::series)
                    .optional("field", Scalars.FIELD, CoordinatingBody::field, CoordinatingBody.Builder::field)
                    .optional("term", BaseCodecs.PERIOD, CoordinatingBody::term, CoordinatingBody.Builder::term)
                    .optional(
                            "abolitionCondition",
                            Scalars.TEXT,
                            CoordinatingBody::abolitionCondition,
                            CoordinatingBody.Builder::abolitionCondition)
                    .optional(
                            "office",
                            Scalars.choice(OfficeForm.class),
                            CoordinatingBody::office,
                            CoordinatingBody.Builder::office)
                    .optional("posts", QuotaCodecs.QUOTA, CoordinatingBody::posts, CoordinatingBody.Builder::posts)
                    .set("bases", BaseCodecs.CITATION, CoordinatingBody::bases, CoordinatingBody.Builder::addBasis)
                    .codec(CoordinatingBody::builder, CoordinatingBody.Builder::build);

    static final Codec<Zone> ZONE = Members.<Zone.Builder, Zone>declare()
            .required("id", IdCodec.own(IdForm.ZONE), Zone::id, Zone.Builder::id)
            .required("name", Scalars.TEXT, Zone::name, Zone.Builder::name)
            .list("formerNames", BaseCodecs.FORMER_NAME, Zone::formerNames, Zone.Builder::addFormerName)
            .set("aliases", Scalars.TEXT, Zone::aliases, Zone.Builder::addAlias)
            .required("kind", Scalars.choice(ZoneKind.class), Zone::kind, Zone.Builder::kind)
            .optional("managedBy", AgencyCodecs.REFERENCE, Zone::managedBy, Zone.Builder::managedBy)
            .codec(Zone::builder, Zone.Builder::build);

    private BodyCodecs() {}
}
