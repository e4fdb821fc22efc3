package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.RemovePlate;

/** Actions on plates. */
final class PlateActions {

    static final ObjectCodec<?, AddPlate> ADD_PLATE = ActionCodecs.codec(
            Members.<AddPlate.Builder, AddPlate>declare()
                    .required("host", AgencyCodecs.REFERENCE, AddPlate::host, AddPlate.Builder::host)
                    .required("name", Scalars.TEXT, AddPlate::name, AddPlate.Builder::name),
            new ActionCodecs.Common<>(
                    AddPlate::builder,
                    AddPlate.Builder::effectiveOn,
                    AddPlate.Builder::addBasis,
                    AddPlate.Builder::approval,
                    AddPlate.Builder::build));

    static final ObjectCodec<?, RemovePlate> REMOVE_PLATE = ActionCodecs.codec(
            Members.<RemovePlate.Builder, RemovePlate>declare()
                    .required("host", AgencyCodecs.REFERENCE, RemovePlate::host, RemovePlate.Builder::host)
                    .required("name", Scalars.TEXT, RemovePlate::name, RemovePlate.Builder::name),
            new ActionCodecs.Common<>(
                    RemovePlate::builder,
                    RemovePlate.Builder::effectiveOn,
                    RemovePlate.Builder::addBasis,
                    RemovePlate.Builder::approval,
                    RemovePlate.Builder::build));

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("add-plate", AddPlate.class, ADD_PLATE),
            TaggedCodec.Case.of("remove-plate", RemovePlate.class, REMOVE_PLATE));

    private PlateActions() {}
}
