package org.reformkit.io.json;

import org.reformkit.io.wire.IdForm;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.AgencyOrigin;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Rank;

/** Agencies with their charters, and divisions. */
final class AgencyCodecs {

    static final Codec<AgencyId> REFERENCE = IdCodec.reference(IdForm.AGENCY);

    static final Codec<DivisionId> DIVISION_REFERENCE = IdCodec.reference(IdForm.DIVISION);

    static final Codec<Rank> RANK = Scalars.choice(Rank.class);

    static final Codec<Charter> CHARTER = Members.<Charter.Builder, Charter>declare()
            .optional("issuedOn", Scalars.DATE, Charter::issuedOn, Charter.Builder::issuedOn)
            .optional("document", Scalars.DOCUMENT_NUMBER, Charter::document, Charter.Builder::document)
            .optional("pendingBecause", Scalars.TEXT, Charter::pendingBecause, Charter.Builder::pendingBecause)
            .codec(Charter::builder, Charter.Builder::build)
            .inOneLine();

    static final Codec<Agency> AGENCY = Members.<Agency.Builder, Agency>declare()
            .required("id", IdCodec.own(IdForm.AGENCY), Agency::id, Agency.Builder::id)
            .required("name", Scalars.TEXT, Agency::name, Agency.Builder::name)
            .list("formerNames", BaseCodecs.FORMER_NAME, Agency::formerNames, Agency.Builder::addFormerName)
            .set("aliases", Scalars.TEXT, Agency::aliases, Agency.Builder::addAlias)
            .optional("creditCode", Scalars.CREDIT_CODE, Agency::creditCode, Agency.Builder::creditCode)
            .required("kind", Scalars.choice(AgencyKind.class), Agency::kind, Agency.Builder::kind)
            .required("series", Scalars.choice(Series.class), Agency::series, Agency.Builder::series)
            .optional("rank", RANK, Agency::rank, Agency.Builder::rank)
            .optional("origin", Scalars.choice(AgencyOrigin.class), Agency::origin, Agency.Builder::origin)
            .set("functions", Scalars.FIELD, Agency::functions, Agency.Builder::addFunction)
            .optional("quota", QuotaCodecs.QUOTA, Agency::quota, Agency.Builder::quota)
            .optional("leaders", QuotaCodecs.LEADERS, Agency::leaders, Agency.Builder::leaders)
            .optional("leadersInPost", QuotaCodecs.LEADERS, Agency::leadersInPost, Agency.Builder::leadersInPost)
            .optional("staffing", QuotaCodecs.STAFFING, Agency::staffing, Agency.Builder::staffing)
            .optional("charter", CHARTER, Agency::charter, Agency.Builder::charter)
            .codec(Agency::builder, Agency.Builder::build);

    static final Codec<Division> DIVISION = Members.<Division.Builder, Division>declare()
            .required("id", IdCodec.own(IdForm.DIVISION), Division::id, Division.Builder::id)
            .required("agency", REFERENCE, Division::agency, Division.Builder::agency)
            .required("name", Scalars.TEXT, Division::name, Division.Builder::name)
            .list("formerNames", BaseCodecs.FORMER_NAME, Division::formerNames, Division.Builder::addFormerName)
            .set("aliases", Scalars.TEXT, Division::aliases, Division.Builder::addAlias)
            .optional(
                    "category", Scalars.choice(DivisionCategory.class), Division::category, Division.Builder::category)
            .optional("rank", RANK, Division::rank, Division.Builder::rank)
            .set("functions", Scalars.FIELD, Division::functions, Division.Builder::addFunction)
            .optional("quota", QuotaCodecs.QUOTA, Division::quota, Division.Builder::quota)
            .optional("leaders", QuotaCodecs.LEADERS, Division::leaders, Division.Builder::leaders)
            .optional("leadersInPost", QuotaCodecs.LEADERS, Division::leadersInPost, Division.Builder::leadersInPost)
            .codec(Division::builder, Division.Builder::build);

    private AgencyCodecs() {}
}
