package org.reformkit.io.json;

import org.reformkit.model.plan.action.AddPlate;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.RemovePlate;
import org.reformkit.model.plan.action.Separate;

/** Actions on plates, co-locations and placements. */
final class RelationActions {

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

    static final ObjectCodec<?, CoLocate> CO_LOCATE = ActionCodecs.codec(
            Members.<CoLocate.Builder, CoLocate>declare()
                    .required("lead", AgencyCodecs.REFERENCE, CoLocate::lead, CoLocate.Builder::lead)
                    .set("members", AgencyCodecs.REFERENCE, CoLocate::members, CoLocate.Builder::addMember),
            new ActionCodecs.Common<>(
                    CoLocate::builder,
                    CoLocate.Builder::effectiveOn,
                    CoLocate.Builder::addBasis,
                    CoLocate.Builder::approval,
                    CoLocate.Builder::build));

    static final ObjectCodec<?, Separate> SEPARATE = ActionCodecs.codec(
            Members.<Separate.Builder, Separate>declare()
                    .set("agencies", AgencyCodecs.REFERENCE, Separate::agencies, Separate.Builder::addAgency),
            new ActionCodecs.Common<>(
                    Separate::builder,
                    Separate.Builder::effectiveOn,
                    Separate.Builder::addBasis,
                    Separate.Builder::approval,
                    Separate.Builder::build));

    static final ObjectCodec<?, PlaceUnder> PLACE_UNDER = ActionCodecs.codec(
            Members.<PlaceUnder.Builder, PlaceUnder>declare()
                    .required(
                            "placement",
                            RelationCodecs.PLACEMENT.inOneLine(),
                            PlaceUnder::placement,
                            PlaceUnder.Builder::placement),
            new ActionCodecs.Common<>(
                    PlaceUnder::builder,
                    PlaceUnder.Builder::effectiveOn,
                    PlaceUnder.Builder::addBasis,
                    PlaceUnder.Builder::approval,
                    PlaceUnder.Builder::build));

    static final ObjectCodec<?, EndPlacement> END_PLACEMENT = ActionCodecs.codec(
            Members.<EndPlacement.Builder, EndPlacement>declare()
                    .required(
                            "placement",
                            RelationCodecs.PLACEMENT.inOneLine(),
                            EndPlacement::placement,
                            EndPlacement.Builder::placement),
            new ActionCodecs.Common<>(
                    EndPlacement::builder,
                    EndPlacement.Builder::effectiveOn,
                    EndPlacement.Builder::addBasis,
                    EndPlacement.Builder::approval,
                    EndPlacement.Builder::build));

    private RelationActions() {}
}
