package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.KeepPlate;
import org.reformkit.model.plan.action.MovePlate;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.RenamePlate;

/** The columns of actions on plates (挂牌类动作). */
final class PlateActions {

    static final ActionColumns<?, ?> ADD_PLATE = ActionColumns.of(
            "add-plate",
            AddPlate.class,
            Columns.of(AddPlate::builder, AddPlate.Builder::build)
                    .required("host", CellForms.AGENCY, AddPlate::host, AddPlate.Builder::host)
                    .required("name", CellForms.TEXT, AddPlate::name, AddPlate.Builder::name)
                    .optional("division", CellForms.DIVISION, AddPlate::division, AddPlate.Builder::division),
            AddPlate::toBuilder,
            AddPlate.Builder::effectiveOn,
            AddPlate.Builder::approval,
            AddPlate.Builder::addBasis);

    static final ActionColumns<?, ?> REMOVE_PLATE = ActionColumns.of(
            "remove-plate",
            RemovePlate.class,
            Columns.of(RemovePlate::builder, RemovePlate.Builder::build)
                    .required("host", CellForms.AGENCY, RemovePlate::host, RemovePlate.Builder::host)
                    .required("name", CellForms.TEXT, RemovePlate::name, RemovePlate.Builder::name)
                    .optional("division", CellForms.DIVISION, RemovePlate::division, RemovePlate.Builder::division),
            RemovePlate::toBuilder,
            RemovePlate.Builder::effectiveOn,
            RemovePlate.Builder::approval,
            RemovePlate.Builder::addBasis);

    static final ActionColumns<?, ?> KEEP_PLATE = ActionColumns.of(
            "keep-plate",
            KeepPlate.class,
            Columns.of(KeepPlate::builder, KeepPlate.Builder::build)
                    .required("host", CellForms.AGENCY, KeepPlate::host, KeepPlate.Builder::host)
                    .required("name", CellForms.TEXT, KeepPlate::name, KeepPlate.Builder::name)
                    .optional("division", CellForms.DIVISION, KeepPlate::division, KeepPlate.Builder::division),
            KeepPlate::toBuilder,
            KeepPlate.Builder::effectiveOn,
            KeepPlate.Builder::approval,
            KeepPlate.Builder::addBasis);

    static final ActionColumns<?, ?> MOVE_PLATE = ActionColumns.of(
            "move-plate",
            MovePlate.class,
            Columns.of(MovePlate::builder, MovePlate.Builder::build)
                    .required("source", CellForms.AGENCY, MovePlate::source, MovePlate.Builder::source)
                    .required("target", CellForms.AGENCY, MovePlate::target, MovePlate.Builder::target)
                    .required("name", CellForms.TEXT, MovePlate::name, MovePlate.Builder::name)
                    .optional("division", CellForms.DIVISION, MovePlate::division, MovePlate.Builder::division)
                    .optional(
                            "targetDivision",
                            CellForms.DIVISION,
                            MovePlate::targetDivision,
                            MovePlate.Builder::targetDivision),
            MovePlate::toBuilder,
            MovePlate.Builder::effectiveOn,
            MovePlate.Builder::approval,
            MovePlate.Builder::addBasis);

    static final ActionColumns<?, ?> RENAME_PLATE = ActionColumns.of(
            "rename-plate",
            RenamePlate.class,
            Columns.of(RenamePlate::builder, RenamePlate.Builder::build)
                    .required("host", CellForms.AGENCY, RenamePlate::host, RenamePlate.Builder::host)
                    .required("name", CellForms.TEXT, RenamePlate::name, RenamePlate.Builder::name)
                    .required("newName", CellForms.TEXT, RenamePlate::newName, RenamePlate.Builder::newName)
                    .optional("division", CellForms.DIVISION, RenamePlate::division, RenamePlate.Builder::division),
            RenamePlate::toBuilder,
            RenamePlate.Builder::effectiveOn,
            RenamePlate.Builder::approval,
            RenamePlate.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL =
            ImmutableList.of(ADD_PLATE, REMOVE_PLATE, KEEP_PLATE, MOVE_PLATE, RENAME_PLATE);

    private PlateActions() {}
}
