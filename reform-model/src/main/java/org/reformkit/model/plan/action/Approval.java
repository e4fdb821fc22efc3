package org.reformkit.model.plan.action;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DocumentNumber;

/** An approval (批准): who approved, by which document, on which day; LY-05. */
@Value.Immutable
public interface Approval {

    /** Who approved (批准机关), such as 省委编委. */
    String approver();

    /** The document, where it has a number. */
    Optional<DocumentNumber> document();

    /** The day of approval. */
    LocalDate approvedOn();

    /** An approval by a numbered document. */
    static Approval of(String approver, DocumentNumber document, LocalDate approvedOn) {
        return builder()
                .approver(approver)
                .document(document)
                .approvedOn(approvedOn)
                .build();
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
