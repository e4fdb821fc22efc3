package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;
import org.reformkit.model.procedure.StageKind;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Text;

/** Whether institutions come on the register and off it in time (事业单位登记时限). */
final class Registrations {

    private final long decisionDays;
    private final long deregistrationDays;

    private Registrations(long decisionDays, long deregistrationDays) {
        this.decisionDays = decisionDays;
        this.deregistrationDays = deregistrationDays;
    }

    /** Not applicable to a plan that has no such proceeding on record. */
    static Check<PlanRun> inTime(long decisionDays, long deregistrationDays) {
        Registrations registrations = new Registrations(decisionDays, deregistrationDays);
        return Remark.claim(Text.message("check.registered-in-time"), registrations::remarks);
    }

    private ImmutableList<Remark> remarks(Structure structure, PlanRun run) {
        return ImmutableList.<Remark>builder()
                .addAll(Proceedings.remarks(
                        run.plan(),
                        ProceedingKind.REGISTRATION,
                        (number, registration) -> registered(structure.date(), number, registration)))
                .addAll(Proceedings.remarks(
                        run.plan(),
                        ProceedingKind.DEREGISTRATION,
                        (number, deregistration) -> deregistered(structure.date(), number, deregistration)))
                .build();
    }

    private Remark registered(LocalDate today, int number, Proceeding registration) {
        Text name = Proceedings.name(number, registration);
        Optional<LocalDate> decided = Proceedings.day(registration, StageKind.DECISION);
        return Proceedings.day(registration, StageKind.APPLICATION)
                .map(day -> remark(today, name, StageKind.DECISION, day.plusDays(decisionDays), decided))
                .orElseGet(() -> unknown(name, StageKind.APPLICATION));
    }

    /** The application is what the institution itself does; where only the decision is dated, it came before that. */
    private Remark deregistered(LocalDate today, int number, Proceeding deregistration) {
        Text name = Proceedings.name(number, deregistration);
        Optional<LocalDate> liquidated = Proceedings.day(deregistration, StageKind.LIQUIDATION);
        if (liquidated.isEmpty()) {
            return unknown(name, StageKind.LIQUIDATION);
        }
        LocalDate last = liquidated.orElseThrow().plusDays(deregistrationDays);
        Optional<LocalDate> applied = Proceedings.day(deregistration, StageKind.APPLICATION);
        Optional<LocalDate> decided = Proceedings.day(deregistration, StageKind.DECISION);
        if (applied.isEmpty() && decided.isPresent()) {
            return decided.orElseThrow().isAfter(last) ? unknown(name, StageKind.APPLICATION) : Remark.SATISFIED;
        }
        return remark(today, name, StageKind.APPLICATION, last, applied);
    }

    private static Remark remark(LocalDate today, Text name, StageKind stage, LocalDate last, Optional<LocalDate> day) {
        if (!day.orElse(today).isAfter(last)) {
            return Remark.SATISFIED;
        }
        return day.map(late -> Remark.violated(Text.message(
                        "check.registered-in-time.late",
                        name,
                        Proceedings.named(stage),
                        last.toString(),
                        late.toString())))
                .orElseGet(() -> Remark.undetermined(Text.message(
                        "check.registered-in-time.open", name, Proceedings.named(stage), last.toString())));
    }

    private static Remark unknown(Text name, StageKind stage) {
        return Remark.undetermined(Text.message("check.registered-in-time.unknown", name, Proceedings.named(stage)));
    }
}
