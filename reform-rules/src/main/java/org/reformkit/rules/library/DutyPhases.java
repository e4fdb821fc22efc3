package org.reformkit.rules.library;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Claim;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.parameter.Parameter;

/** Which phases of a field an agency leads, of those that must not come together or must (职责环节的分与合). */
final class DutyPhases {

    private static final Splitter PARTS = Splitter.on('+').trimResults();

    private static final Reads READS = Reads.of(
            Reach.NEIGHBOURS,
            Aspect.presence(ElementKind.AGENCY),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::title),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::field),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::phase),
            Rosters.INCOMPLETE);

    private final ImmutableList<Pair> separate;
    private final ImmutableList<Pair> both;

    DutyPhases(ImmutableList<Pair> separate, ImmutableList<Pair> both) {
        this.separate = separate;
        this.both = both;
    }

    /** Two phases, as {@code build+manage}. */
    record Pair(DutyPhase first, DutyPhase second) {

        /**
         * Those that the texts of a parameter name.
         *
         * @throws IllegalArgumentException if a text is not that of two phases
         */
        static ImmutableList<Pair> of(Parameter<?> parameter, List<String> texts) {
            return texts.stream().map(text -> of(parameter, text)).collect(ImmutableList.toImmutableList());
        }

        private static Pair of(Parameter<?> parameter, String text) {
            List<String> parts = PARTS.splitToList(text);
            if (parts.size() != 2) {
                throw new IllegalArgumentException(
                        "Parameter '" + parameter.name() + "': '" + text + "'. Expected two phases as build+manage.");
            }
            return new Pair(
                    Constants.of(DutyPhase.class, parameter, parts.get(0)),
                    Constants.of(DutyPhase.class, parameter, parts.get(1)));
        }
    }

    /** Not applicable to an agency that leads no duty. */
    Claim<Agency> kept() {
        return Remark.<Agency>claim(Text.message("check.phases"), this::remarks).reading(READS);
    }

    private ImmutableList<Remark> remarks(Structure structure, Agency agency) {
        ImmutableList<Duty> led = structure.duties(agency.id()).stream()
                .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(agency.id()::equals))
                .collect(ImmutableList.toImmutableList());
        if (led.isEmpty()) {
            return ImmutableList.of();
        }
        if (separate.isEmpty() && both.isEmpty()) {
            return ImmutableList.of(Remark.undetermined(Text.message("check.phases.none-given")));
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(Remark.SATISFIED);
        separate.forEach(pair -> addTogether(pair, led, remarks));
        Verdict alone = Rosters.missing(structure, agency.id().jurisdiction(), ElementKind.DUTY);
        both.forEach(pair -> addAlone(structure.duties(agency.id().jurisdiction()), pair, led, alone, remarks));
        return remarks.build();
    }

    /** Two duties of one field with the two phases, or which may have them. */
    private static void addTogether(Pair pair, ImmutableList<Duty> led, ImmutableList.Builder<Remark> remarks) {
        Remark doubt = Remark.SATISFIED;
        for (Duty one : led) {
            for (Duty other : led) {
                if (one.id().equals(other.id())
                        || !mayBe(one, pair.first())
                        || !mayBe(other, pair.second())
                        || !mayMeet(one, other)) {
                    continue;
                }
                if (isOneField(one, other)
                        && one.phase().isPresent()
                        && other.phase().isPresent()) {
                    remarks.add(Remark.violated(told("check.phases.together", pair, one, other)));
                    return;
                }
                doubt = doubt.verdict() == Verdict.SATISFIED
                        ? Remark.undetermined(told("check.phases.may-be-together", pair, one, other))
                        : doubt;
            }
        }
        remarks.add(doubt);
    }

    /** A duty with the first phase in a field where it has none of the second, which is then judged as {@code alone} says. */
    private static void addAlone(
            List<Duty> all, Pair pair, ImmutableList<Duty> led, Verdict alone, ImmutableList.Builder<Remark> remarks) {
        for (Duty one : led) {
            if (!one.phase().equals(Optional.of(pair.first()))) {
                continue;
            }
            ImmutableList<Duty> others = led.stream()
                    .filter(other -> !other.id().equals(one.id()) && mayBe(other, pair.second()) && mayMeet(one, other))
                    .collect(ImmutableList.toImmutableList());
            if (others.isEmpty() && alone == Verdict.VIOLATED) {
                remarks.add(
                        isLedByOthers(all, pair.second(), one)
                                ? Remark.violated(told("check.phases.alone", pair, one, one))
                                : Remark.undetermined(told("check.phases.nobody", pair, one, one)));
            } else if (others.stream().noneMatch(other -> other.phase().isPresent() && isOneField(one, other))) {
                remarks.add(Remark.undetermined(told("check.phases.may-be-alone", pair, one, one)));
            }
        }
    }

    private static boolean isLedByOthers(List<Duty> all, DutyPhase phase, Duty one) {
        return all.stream()
                .anyMatch(other -> other.phase().equals(Optional.of(phase))
                        && isOneField(one, other)
                        && other.holders(HoldingRole.LEAD).findAny().isPresent());
    }

    private static boolean mayBe(Duty duty, DutyPhase phase) {
        return duty.phase().map(known -> known == phase).orElse(true);
    }

    private static boolean mayMeet(Duty one, Duty other) {
        return one.field().isEmpty() || other.field().isEmpty() || isOneField(one, other);
    }

    private static boolean isOneField(Duty one, Duty other) {
        return one.field().isPresent() && one.field().equals(other.field());
    }

    private static Text told(String key, Pair pair, Duty one, Duty other) {
        Text field = one.field()
                .or(other::field)
                .map(Field::name)
                .map(Text::of)
                .orElseGet(() -> Text.message("reading.unknown"));
        return Text.message(key, field, named(pair.first()), named(pair.second()), one.title(), other.title());
    }

    private static Text named(DutyPhase phase) {
        return Remark.words(phase.term(), phase);
    }
}
