package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.plan.action.AbolishInstitution;
import org.reformkit.model.plan.action.EstablishInstitution;

/** The columns of actions that set up and abolish public institutions (事业单位动作). */
final class InstitutionActions {

    static final ActionColumns<?, ?> ESTABLISH = ActionColumns.of(
                    "establish-institution",
                    EstablishInstitution.class,
                    Columns.of(EstablishInstitution::builder, EstablishInstitution.Builder::build)
                            .whole(
                                    InstitutionsTable.COLUMNS,
                                    EstablishInstitution::institution,
                                    EstablishInstitution.Builder::institution),
                    EstablishInstitution::toBuilder,
                    EstablishInstitution.Builder::effectiveOn,
                    EstablishInstitution.Builder::approval,
                    EstablishInstitution.Builder::addBasis)
            .carrying(Institution.class, EstablishInstitution::institution, EstablishInstitution.Builder::institution);

    static final ActionColumns<?, ?> ABOLISH = ActionColumns.of(
            "abolish-institution",
            AbolishInstitution.class,
            Columns.of(AbolishInstitution::builder, AbolishInstitution.Builder::build)
                    .required(
                            "institution",
                            CellForms.INSTITUTION,
                            AbolishInstitution::institution,
                            AbolishInstitution.Builder::institution),
            AbolishInstitution::toBuilder,
            AbolishInstitution.Builder::effectiveOn,
            AbolishInstitution.Builder::approval,
            AbolishInstitution.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(ESTABLISH, ABOLISH);

    private InstitutionActions() {}
}
