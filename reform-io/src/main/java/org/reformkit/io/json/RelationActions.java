package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.CoLocate;
import org.reformkit.model.plan.action.EndPlacement;
import org.reformkit.model.plan.action.PlaceUnder;
import org.reformkit.model.plan.action.Separate;

/** Actions on co-locations and placements. */
final class RelationActions {

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

    /** The cases of the family, in the order in which documents tell them. */
    static final ImmutableList<TaggedCodec.Case<? extends Action>> ALL = ImmutableList.of(
            TaggedCodec.Case.of("co-locate", CoLocate.class, CO_LOCATE),
            TaggedCodec.Case.of("separate", Separate.class, SEPARATE),
            TaggedCodec.Case.of("place-under", PlaceUnder.class, PLACE_UNDER),
            TaggedCodec.Case.of("end-placement", EndPlacement.class, END_PLACEMENT));

    private RelationActions() {}
}
