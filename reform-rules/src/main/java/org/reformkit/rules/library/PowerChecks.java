package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.FreedomEffect;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** Conditions on one duty as a power over citizens (权力事项检查条件). */
final class PowerChecks {

    private static final Aspect HOLDINGS = Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings);
    private static final Aspect POWER = Aspect.of(ElementKind.DUTY, Duty.class, Duty::power);

    private PowerChecks() {}

    /** That each who delegates it exercises it by right, and has written so; not applicable to what nobody delegated. */
    static Check<Duty> isDelegatedOnce() {
        return Remark.<Duty>claim(Text.message("check.delegated-once"), PowerChecks::delegations)
                .reading(Reads.of(Reach.NEIGHBOURS, HOLDINGS, POWER).andRelations())
                .over((structure, duty) -> ImmutableSet.<ElementId>builder()
                        .add(duty.id())
                        .addAll(structure.relations(duty.id(), Delegation.class).stream()
                                .flatMap(delegation -> Stream.of(delegation.delegator(), delegation.delegate()))
                                .toList())
                        .build());
    }

    private static ImmutableList<Remark> delegations(Structure structure, Duty duty) {
        List<Delegation> delegations = structure.relations(duty.id(), Delegation.class);
        return delegations.stream()
                .map(delegation -> delegated(structure, duty, delegation, delegations))
                .collect(ImmutableList.toImmutableList());
    }

    private static Remark delegated(
            Structure structure, Duty duty, Delegation delegation, List<Delegation> delegations) {
        Text delegator = name(structure, delegation.delegator());
        Text delegate = name(structure, delegation.delegate());
        if (!exercisers(duty).contains(delegation.delegator())) {
            boolean isAgain =
                    delegations.stream().anyMatch(other -> other.delegate().equals(delegation.delegator()));
            String key = isAgain ? "check.delegated-once.again" : "check.delegated-once.unheld";
            return duty.power().isPresent()
                    ? Remark.violated(Text.message(key, delegator, delegate))
                    : Remark.undetermined(Text.message(key + "-unknown", delegator, delegate));
        }
        return delegation.document().isPresent() || duty.power().isEmpty()
                ? Remark.SATISFIED
                : Remark.undetermined(Text.message("check.delegated-once.unwritten", delegator, delegate));
    }

    /** That all who impose it have one of these functions, where it is a penalty that restricts personal freedom. */
    static Check<Duty> isOfPolice(ImmutableList<String> functions) {
        ImmutableSet<Field> police = functions.stream().map(Field::of).collect(ImmutableSet.toImmutableSet());
        return Remark.<Duty>claim(
                        Text.message("check.of-police"),
                        (structure, duty) -> effect(duty)
                                .map(effect -> acting(structure, duty).stream()
                                        .map(agency -> acting(agency, effect, police))
                                        .collect(ImmutableList.toImmutableList()))
                                .orElse(ImmutableList.of()))
                .reading(Reads.of(
                                Reach.NEIGHBOURS,
                                HOLDINGS,
                                POWER,
                                Aspect.of(ElementKind.AGENCY, Agency.class, Agency::functions))
                        .andRelations())
                .over((structure, duty) -> ImmutableSet.<ElementId>builder()
                        .add(duty.id())
                        .addAll(acting(structure, duty).stream().map(Agency::id).toList())
                        .build());
    }

    /** Violated where it restricts freedom, undetermined where it may; absent where it does not. */
    private static Optional<Verdict> effect(Duty duty) {
        Optional<PowerItem> penalty = duty.power().filter(power -> power.kind() == PowerKind.PENALTY);
        return penalty.flatMap(PowerItem::freedom).isPresent()
                ? penalty.flatMap(PowerItem::freedom)
                        .filter(FreedomEffect.RESTRICTS::equals)
                        .map(effect -> Verdict.VIOLATED)
                : penalty.map(power -> Verdict.UNDETERMINED);
    }

    private static Remark acting(Agency agency, Verdict effect, ImmutableSet<Field> police) {
        if (!Sets.intersection(agency.functions(), police).isEmpty()) {
            return Remark.SATISFIED;
        }
        if (effect == Verdict.UNDETERMINED) {
            return Remark.undetermined(Text.message("check.of-police.effect-unknown", Text.of(agency.name())));
        }
        return agency.functions().isEmpty()
                ? Remark.undetermined(Text.message("check.of-police.functions-unknown", Text.of(agency.name())))
                : Remark.violated(Text.message("check.of-police.other", Text.of(agency.name())));
    }

    /** Those who lead or assist, and those who act in their names. */
    private static ImmutableList<Agency> acting(Structure structure, Duty duty) {
        return Stream.concat(
                        exercisers(duty).stream(),
                        structure.relations(duty.id(), Delegation.class).stream()
                                .map(Delegation::delegate))
                .distinct()
                .flatMap(id -> structure.agency(id).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<AgencyId> exercisers(Duty duty) {
        return duty.holdings().stream()
                .filter(holding -> holding.role() == HoldingRole.LEAD || holding.role() == HoldingRole.ASSIST)
                .map(DutyHolding::holder)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** That somebody supervises the licence; not applicable to one whose holder does more than grant it. */
    static Check<Duty> isSupervised() {
        return Check.<Duty>of(Text.message("check.licence-supervised"), PowerChecks::supervised)
                .reading(Reads.of(
                        Reach.JURISDICTION,
                        HOLDINGS,
                        POWER,
                        Aspect.of(ElementKind.DUTY, Duty.class, Duty::phase),
                        Rosters.INCOMPLETE))
                .telling((structure, duty) -> {
                    String what = duty.phase().isEmpty()
                            ? "phase-unknown"
                            : supervised(structure, duty) == Verdict.VIOLATED ? "none" : "unknown";
                    return Text.message("check.licence-supervised." + what);
                });
    }

    private static Verdict supervised(Structure structure, Duty duty) {
        boolean isLicence = duty.power()
                .map(PowerItem::kind)
                .filter(PowerKind.LICENCE::equals)
                .isPresent();
        if (!isLicence) {
            return Verdict.NOT_APPLICABLE;
        }
        if (isSupervised(duty)) {
            return Verdict.SATISFIED;
        }
        if (duty.phase().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (duty.phase().orElseThrow() != DutyPhase.APPROVE) {
            return Verdict.NOT_APPLICABLE;
        }
        return hasAnySupervisor(structure, duty)
                ? Rosters.missing(structure, duty.id().jurisdiction(), ElementKind.AGENCY)
                : Verdict.UNDETERMINED;
    }

    private static boolean hasAnySupervisor(Structure structure, Duty duty) {
        return structure.duties(duty.id().jurisdiction()).stream().anyMatch(PowerChecks::isSupervised);
    }

    private static boolean isSupervised(Duty duty) {
        return duty.holders(HoldingRole.SUPERVISE).findAny().isPresent();
    }

    private static Text name(Structure structure, AgencyId agency) {
        return Text.of(Datum.of(structure, agency).name());
    }
}
