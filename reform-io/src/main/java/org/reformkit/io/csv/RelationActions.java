package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.Separate;

/** The columns of actions on co-locations and placements (机构关系类动作). */
final class RelationActions {

    static final ActionColumns<?, ?> CO_LOCATE = ActionColumns.of(
            "co-locate",
            CoLocate.class,
            Columns.of(CoLocate::builder, CoLocate.Builder::build)
                    .required("lead", CellForms.AGENCY, CoLocate::lead, CoLocate.Builder::lead)
                    .requiredList("members", CellForms.AGENCY, CoLocate::members, CoLocate.Builder::addAllMembers),
            CoLocate::toBuilder,
            CoLocate.Builder::effectiveOn,
            CoLocate.Builder::approval,
            CoLocate.Builder::addBasis);

    static final ActionColumns<?, ?> SEPARATE = ActionColumns.of(
            "separate",
            Separate.class,
            Columns.of(Separate::builder, Separate.Builder::build)
                    .requiredList("agencies", CellForms.AGENCY, Separate::agencies, Separate.Builder::addAllAgencies),
            Separate::toBuilder,
            Separate.Builder::effectiveOn,
            Separate.Builder::approval,
            Separate.Builder::addBasis);

    static final ActionColumns<?, ?> PLACE_UNDER = ActionColumns.of(
            "place-under",
            PlaceUnder.class,
            Columns.of(PlaceUnder::builder, PlaceUnder.Builder::build)
                    .whole(PlacementsTable.COLUMNS, PlaceUnder::placement, PlaceUnder.Builder::placement),
            PlaceUnder::toBuilder,
            PlaceUnder.Builder::effectiveOn,
            PlaceUnder.Builder::approval,
            PlaceUnder.Builder::addBasis);

    static final ActionColumns<?, ?> END_PLACEMENT = ActionColumns.of(
            "end-placement",
            EndPlacement.class,
            Columns.of(EndPlacement::builder, EndPlacement.Builder::build)
                    .whole(PlacementsTable.COLUMNS, EndPlacement::placement, EndPlacement.Builder::placement),
            EndPlacement::toBuilder,
            EndPlacement.Builder::effectiveOn,
            EndPlacement.Builder::approval,
            EndPlacement.Builder::addBasis);

    /** The columns of the family, in the order in which documents tell them. */
    static final ImmutableList<ActionColumns<?, ?>> ALL =
            ImmutableList.of(CO_LOCATE, SEPARATE, PLACE_UNDER, END_PLACEMENT);

    private RelationActions() {}
}
