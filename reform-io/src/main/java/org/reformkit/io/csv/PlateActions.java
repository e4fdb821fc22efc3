package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.RemovePlate;

/** The columns of actions on plates (挂牌类动作). */
final class PlateActions {

    static final ActionColumns<?, ?> ADD_PLATE = ActionColumns.of(
            "add-plate",
            AddPlate.class,
            Columns.of(AddPlate::builder, AddPlate.Builder::build)
                    .required("host", CellForms.AGENCY, AddPlate::host, AddPlate.Builder::host)
                    .required("name", CellForms.TEXT, AddPlate::name, AddPlate.Builder::name),
            AddPlate::toBuilder,
            AddPlate.Builder::effectiveOn,
            AddPlate.Builder::approval,
            AddPlate.Builder::addBasis);

    static final ActionColumns<?, ?> REMOVE_PLATE = ActionColumns.of(
            "remove-plate",
            RemovePlate.class,
            Columns.of(RemovePlate::builder, RemovePlate.Builder::build)
                    .required("host", CellForms.AGENCY, RemovePlate::host, RemovePlate.Builder::host)
                    .required("name", CellForms.TEXT, RemovePlate::name, RemovePlate.Builder::name),
            RemovePlate::toBuilder,
            RemovePlate.Builder::effectiveOn,
            RemovePlate.Builder::approval,
            RemovePlate.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL = ImmutableList.of(ADD_PLATE, REMOVE_PLATE);

    private PlateActions() {}
}
