package org.reformkit.model.plan.action;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.procedure.ApprovalRole;
import org.reformkit.model.procedure.Authority;

/**
 * An approval (批准): who approved, by which document, on which day; LY-05. Its role tells what else was decided on the way,
 * such as a review; Decree 486 art. 9.
 */
@Value.Immutable
public interface Approval {

    /** Who approved (批准机关), such as 省委编委. */
    String approver();

    /** The document, where it has a number. */
    Optional<DocumentNumber> document();

    /** The day of approval. */
    LocalDate approvedOn();

    /** The part that it has on the way of what it approves. */
    @Value.Default
    default ApprovalRole role() {
        return ApprovalRole.APPROVAL;
    }

    /** Which authority approved, by kind and level; absent where that is not known. */
    Optional<Authority> authority();

    /** An approval by a numbered document. */
    static Approval of(String approver, DocumentNumber document, LocalDate approvedOn) {
        return builder()
                .approver(approver)
                .document(document)
                .approvedOn(approvedOn)
                .build();
    }

    /** A builder with this approval's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Approval}. */
    final class Builder extends ImmutableApproval.Builder {
        Builder() {}
    }
}
