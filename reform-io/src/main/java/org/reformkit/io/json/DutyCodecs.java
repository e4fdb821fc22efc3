package org.reformkit.io.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformkit.io.wire.IdForm;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Level;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.duty.FreedomEffect;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.mandate.Mandate;

/** Duties and mandates. */
final class DutyCodecs {

    private static final Codec<PowerItem> POWER = Members.<PowerItem.Builder, PowerItem>declare()
            .required("kind", Scalars.choice(PowerKind.class), PowerItem::kind, PowerItem.Builder::kind)
            .optional("freedom", Scalars.choice(FreedomEffect.class), PowerItem::freedom, PowerItem.Builder::freedom)
            .optional("items", Scalars.COUNT, PowerItem::items, PowerItem.Builder::items)
            .codec(PowerItem::builder, PowerItem.Builder::build)
            .inOneLine();

    private static final Codec<Level> LEVEL = Scalars.choice(Level.class);

    static final Codec<LevelSharing> LEVELS = Members.<LevelsDraft, LevelSharing>declare()
            .required("principal", LEVEL, LevelSharing::principal, (draft, level) -> draft.principal = level)
            .set("cooperating", LEVEL, LevelSharing::cooperating, (draft, level) -> draft.cooperating.add(level))
            .codec(LevelsDraft::new, LevelsDraft::sharing)
            .inOneLine();

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
            .set(
                    "supervise",
                    AgencyCodecs.REFERENCE,
                    duty -> holders(duty, HoldingRole.SUPERVISE),
                    (builder, agency) -> builder.addHolding(DutyHolding.of(agency, HoldingRole.SUPERVISE)))
            .set(
                    "cooperate",
                    AgencyCodecs.REFERENCE,
                    duty -> holders(duty, HoldingRole.COOPERATE),
                    (builder, agency) -> builder.addHolding(DutyHolding.of(agency, HoldingRole.COOPERATE)))
            .set("bases", BaseCodecs.CITATION, Duty::bases, Duty.Builder::addBasis)
            .optional("upperSource", Scalars.TEXT, Duty::upperSource, Duty.Builder::upperSource)
            .set("derivedFrom", IdCodec.reference(IdForm.DUTY), Duty::derivedFrom, Duty.Builder::addDerivedFrom)
            .optional("phase", Scalars.choice(DutyPhase.class), Duty::phase, Duty.Builder::phase)
            .optional("power", POWER, Duty::power, Duty.Builder::power)
            .optional("levels", LEVELS, Duty::levels, Duty.Builder::levels)
            .set("mechanisms", BaseCodecs.CITATION, Duty::mechanisms, Duty.Builder::addMechanism)
            .set("answers", IdCodec.reference(IdForm.MANDATE), Duty::answers, Duty.Builder::addAnswer)
            .set("divisions", AgencyCodecs.DIVISION_REFERENCE, Duty::divisions, Duty.Builder::addDivision)
            .codec(Duty::builder, Duty.Builder::build);

    static final Codec<Mandate> MANDATE = Members.<Mandate.Builder, Mandate>declare()
            .required("id", IdCodec.own(IdForm.MANDATE), Mandate::id, Mandate.Builder::id)
            .required("title", Scalars.TEXT, Mandate::title, Mandate.Builder::title)
            .required("authority", Scalars.TEXT, Mandate::authority, Mandate.Builder::authority)
            .optional("document", BaseCodecs.CITATION, Mandate::document, Mandate.Builder::document)
            .optional("deadline", Scalars.DATE, Mandate::deadline, Mandate.Builder::deadline)
            .optional("function", Scalars.FIELD, Mandate::function, Mandate.Builder::function)
            .list("evidence", BaseCodecs.CITATION, Mandate::evidence, Mandate.Builder::addEvidence)
            .optional("weight", Scalars.choice(DutyWeight.class), Mandate::weight, Mandate.Builder::weight)
            .codec(Mandate::builder, Mandate.Builder::build);

    private DutyCodecs() {}

    /** Holdings are in the order of their roles. Loops, as a large document asks a million times, mostly in vain. */
    private static List<AgencyId> holders(Duty duty, HoldingRole role) {
        ImmutableSortedSet<DutyHolding> holdings = duty.holdings();
        if (holdings.isEmpty() || holdings.last().role().compareTo(role) < 0) {
            return ImmutableList.of();
        }
        ImmutableList<DutyHolding> byRole = holdings.asList();
        int begin = 0;
        while (begin < byRole.size() && byRole.get(begin).role() != role) {
            begin++;
        }
        int end = begin;
        while (end < byRole.size() && byRole.get(end).role() == role) {
            end++;
        }
        return begin == end ? ImmutableList.of() : Lists.transform(byRole.subList(begin, end), DutyHolding::holder);
    }

    private static final class LevelsDraft {
        private @Nullable Level principal;
        private final List<Level> cooperating = new ArrayList<>();

        private LevelSharing sharing() {
            return LevelSharing.of(requireNonNull(principal), cooperating);
        }
    }
}
