package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.KeepPlate;
import org.reformkit.model.plan.action.MovePlate;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.RenamePlate;

/** Actions on plates. */
final class PlateActions {

    static final ObjectCodec<?, AddPlate> ADD_PLATE = ActionCodecs.codec(
            Members.<AddPlate.Builder, AddPlate>declare()
                    .required("host", AgencyCodecs.REFERENCE, AddPlate::host, AddPlate.Builder::host)
                    .required("name", Scalars.TEXT, AddPlate::name, AddPlate.Builder::name)
                    .optional(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            AddPlate::division,
                            AddPlate.Builder::division),
            new ActionCodecs.Common<>(
                    AddPlate::builder,
                    AddPlate.Builder::effectiveOn,
                    AddPlate.Builder::addBasis,
                    AddPlate.Builder::approval,
                    AddPlate.Builder::build));

    static final ObjectCodec<?, RemovePlate> REMOVE_PLATE = ActionCodecs.codec(
            Members.<RemovePlate.Builder, RemovePlate>declare()
                    .required("host", AgencyCodecs.REFERENCE, RemovePlate::host, RemovePlate.Builder::host)
                    .required("name", Scalars.TEXT, RemovePlate::name, RemovePlate.Builder::name)
                    .optional(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            RemovePlate::division,
                            RemovePlate.Builder::division),
            new ActionCodecs.Common<>(
                    RemovePlate::builder,
                    RemovePlate.Builder::effectiveOn,
                    RemovePlate.Builder::addBasis,
                    RemovePlate.Builder::approval,
                    RemovePlate.Builder::build));

    static final ObjectCodec<?, KeepPlate> KEEP_PLATE = ActionCodecs.codec(
            Members.<KeepPlate.Builder, KeepPlate>declare()
                    .required("host", AgencyCodecs.REFERENCE, KeepPlate::host, KeepPlate.Builder::host)
                    .required("name", Scalars.TEXT, KeepPlate::name, KeepPlate.Builder::name)
                    .optional(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            KeepPlate::division,
                            KeepPlate.Builder::division),
            new ActionCodecs.Common<>(
                    KeepPlate::builder,
                    KeepPlate.Builder::effectiveOn,
                    KeepPlate.Builder::addBasis,
                    KeepPlate.Builder::approval,
                    KeepPlate.Builder::build));

    static final ObjectCodec<?, MovePlate> MOVE_PLATE = ActionCodecs.codec(
            Members.<MovePlate.Builder, MovePlate>declare()
                    .required("source", AgencyCodecs.REFERENCE, MovePlate::source, MovePlate.Builder::source)
                    .required("target", AgencyCodecs.REFERENCE, MovePlate::target, MovePlate.Builder::target)
                    .required("name", Scalars.TEXT, MovePlate::name, MovePlate.Builder::name)
                    .optional(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            MovePlate::division,
                            MovePlate.Builder::division)
                    .optional(
                            "targetDivision",
                            AgencyCodecs.DIVISION_REFERENCE,
                            MovePlate::targetDivision,
                            MovePlate.Builder::targetDivision),
            new ActionCodecs.Common<>(
                    MovePlate::builder,
                    MovePlate.Builder::effectiveOn,
                    MovePlate.Builder::addBasis,
                    MovePlate.Builder::approval,
                    MovePlate.Builder::build));

    static final ObjectCodec<?, RenamePlate> RENAME_PLATE = ActionCodecs.codec(
            Members.<RenamePlate.Builder, RenamePlate>declare()
                    .required("host", AgencyCodecs.REFERENCE, RenamePlate::host, RenamePlate.Builder::host)
                    .required("name", Scalars.TEXT, RenamePlate::name, RenamePlate.Builder::name)
                    .required("newName", Scalars.TEXT, RenamePlate::newName, RenamePlate.Builder::newName)
                    .optional(
                            "division",
                            AgencyCodecs.DIVISION_REFERENCE,
                            RenamePlate::division,
                            RenamePlate.Builder::division),
            new ActionCodecs.Common<>(
                    RenamePlate::builder,
                    RenamePlate.Builder::effectiveOn,
                    RenamePlate.Builder::addBasis,
                    RenamePlate.Builder::approval,
                    RenamePlate.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("add-plate", AddPlate.class, ADD_PLATE),
            TaggedCodec.Case.of("remove-plate", RemovePlate.class, REMOVE_PLATE),
            TaggedCodec.Case.of("keep-plate", KeepPlate.class, KEEP_PLATE),
            TaggedCodec.Case.of("move-plate", MovePlate.class, MOVE_PLATE),
            TaggedCodec.Case.of("rename-plate", RenamePlate.class, RENAME_PLATE));

    private PlateActions() {}
}
