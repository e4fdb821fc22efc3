package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.EstablishInstitution;

/** Actions that set up and abolish public institutions. */
final class InstitutionActions {

    static final ObjectCodec<?, EstablishInstitution> ESTABLISH = ActionCodecs.codec(
            Members.<EstablishInstitution.Builder, EstablishInstitution>declare()
                    .required(
                            "institution",
                            BodyCodecs.INSTITUTION,
                            EstablishInstitution::institution,
                            EstablishInstitution.Builder::institution),
            new ActionCodecs.Common<>(
                    EstablishInstitution::builder,
                    EstablishInstitution.Builder::effectiveOn,
                    EstablishInstitution.Builder::addBasis,
                    EstablishInstitution.Builder::approval,
                    EstablishInstitution.Builder::build));

    static final ObjectCodec<?, AbolishInstitution> ABOLISH = ActionCodecs.codec(
            Members.<AbolishInstitution.Builder, AbolishInstitution>declare()
                    .required(
                            "institution",
                            IdCodec.reference(IdForm.INSTITUTION),
                            AbolishInstitution::institution,
                            AbolishInstitution.Builder::institution),
            new ActionCodecs.Common<>(
                    AbolishInstitution::builder,
                    AbolishInstitution.Builder::effectiveOn,
                    AbolishInstitution.Builder::addBasis,
                    AbolishInstitution.Builder::approval,
                    AbolishInstitution.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("establish-institution", EstablishInstitution.class, ESTABLISH),
            TaggedCodec.Case.of("abolish-institution", AbolishInstitution.class, ABOLISH));

    private InstitutionActions() {}
}
