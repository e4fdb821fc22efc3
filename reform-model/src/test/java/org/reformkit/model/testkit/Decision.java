package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.reformkit.model.base.Citation;
import org.reformkit.model.plan.action.Approval;
import org.reformkit.model.procedure.ApprovalRole;

/** What every action has beside its subject (决定): when, on what basis, with whose approval. */
record Decision(LocalDate effectiveOn, ImmutableSet<Citation> bases, Optional<Approval> approval) {

    static Arbitrary<Decision> on(Arbitrary<LocalDate> dates) {
        return Combinators.combine(
                        dates,
                        BaseArbitraries.citations().list().ofMaxSize(1),
                        approvals().optional(0.2))
                .as((date, bases, approval) -> new Decision(date, ImmutableSet.copyOf(bases), approval));
    }

    static Arbitrary<Approval> approvals() {
        return Combinators.combine(
                        Arbitraries.of("省委编委", "市委", "市委编办"),
                        BaseArbitraries.documentNumbers().optional(0.7),
                        BaseArbitraries.dates(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(ApprovalRole.APPROVAL)),
                                Tuple.of(2, Arbitraries.of(ApprovalRole.class))),
                        ProcedureArbitraries.authorities().optional(0.3))
                .as((approver, document, approvedOn, role, authority) -> Approval.builder()
                        .approver(approver)
                        .document(document)
                        .approvedOn(approvedOn)
                        .role(role)
                        .authority(authority)
                        .build());
    }

    Decision on(LocalDate date) {
        return new Decision(date, bases, approval);
    }
}
