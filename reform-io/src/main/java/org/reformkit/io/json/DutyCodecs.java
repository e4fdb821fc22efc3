package org.reformkit.io.json;

import java.util.ArrayList;
import java.util.List;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;

/** Duties and mandates. */
final class DutyCodecs {

    static final Codec<Duty> DUTY = Members.<Duty.Builder, Duty>declare()
            .required("id", IdCodec.own(IdForm.DUTY), Duty::id, Duty.Builder::id)
            .required("title", Scalars.TEXT, Duty::title, Duty.Builder::title)
            .optional("field", Scalars.FIELD, Duty::field, Duty.Builder::field)
            .optional("weight", Scalars.choice(DutyWeight.class), Duty::weight, Duty.Builder::weight)
            .set(
                    "lead",
                    AgencyCodecs.REFERENCE,
                    duty -> holders(duty, HoldingRole.LEAD),
                    (builder, agency) -> builder.addHolding(DutyHolding.lead(agency)))
            .set(
                    "assist",
                    AgencyCodecs.REFERENCE,
                    duty -> holders(duty, HoldingRole.ASSIST),
                    (builder, agency) -> builder.addHolding(DutyHolding.assist(agency)))
            .set(
                    "guide",
                    AgencyCodecs.REFERENCE,
                    duty -> holders(duty, HoldingRole.GUIDE),
                    (builder, agency) -> builder.addHolding(DutyHolding.of(agency, HoldingRole.GUIDE)))
            .set("bases", BaseCodecs.CITATION, Duty::bases, Duty.Builder::addBasis)
            .optional("upperSource", Scalars.TEXT, Duty::upperSource, Duty.Builder::upperSource)
            .set("derivedFrom", IdCodec.reference(IdForm.DUTY), Duty::derivedFrom, Duty.Builder::addDerivedFrom)
            .codec(Duty::builder, Duty.Builder::build);

    static final Codec<Mandate> MANDATE = Members.<Mandate.Builder, Mandate>declare()
            .required("id", IdCodec.own(IdForm.MANDATE), Mandate::id, Mandate.Builder::id)
            .required("title", Scalars.TEXT, Mandate::title, Mandate.Builder::title)
            .required("authority", Scalars.TEXT, Mandate::authority, Mandate.Builder::authority)
            .optional("document", BaseCodecs.CITATION, Mandate::document, Mandate.Builder::document)
            .optional("deadline", Scalars.DATE, Mandate::deadline, Mandate.Builder::deadline)
            .optional("function", Scalars.FIELD, Mandate::function, Mandate.Builder::function)
            .list("evidence", BaseCodecs.CITATION, Mandate::evidence, Mandate.Builder::addEvidence)
            .codec(Mandate::builder, Mandate.Builder::build);

    private DutyCodecs() {}

    /** A loop, as a large document asks it a million times. */
    private static List<AgencyId> holders(Duty duty, HoldingRole role) {
        List<AgencyId> holders = new ArrayList<>(duty.holdings().size());
        for (DutyHolding holding : duty.holdings()) {
            if (holding.role() == role) {
                holders.add(holding.holder());
            }
        }
        return holders;
    }
}
