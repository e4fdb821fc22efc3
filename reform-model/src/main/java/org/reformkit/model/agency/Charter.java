package org.reformkit.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DocumentNumber;

/**
 * The state of an agency's charter (“三定”规定): its duties, divisions and posts as laid down in one document. Either issued,
 * or pending for a stated reason; LY-21, LY-22.
 */
@Value.Immutable
public interface Charter {

    /** The day on which it was issued; absent while it is pending. */
    Optional<LocalDate> issuedOn();

    /** The document that issued it, where it is known; absent while it is pending. */
    Optional<DocumentNumber> document();

    /** Why it has not been issued; absent once it is. */
    Optional<String> pendingBecause();

    /** Whether it has been issued. */
    default boolean isIssued() {
        return pendingBecause().isEmpty();
    }

    /** A charter that was issued on a day. */
    static Charter issued(LocalDate issuedOn) {
        return builder().issuedOn(issuedOn).build();
    }

    /** A charter that was issued on a day by a document. */
    static Charter issued(LocalDate issuedOn, DocumentNumber document) {
        return builder().issuedOn(issuedOn).document(document).build();
    }

    /** A charter that waits, and for what. */
    static Charter pending(String reason) {
        return builder().pendingBecause(reason).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(
                issuedOn().isPresent() != pendingBecause().isPresent(),
                "Charter: issued on '%s', pending because '%s'. Expected exactly one of them.",
                issuedOn().map(LocalDate::toString).orElse(""),
                pendingBecause().orElse(""));
        checkArgument(
                isIssued() || document().isEmpty(),
                "Charter: pending, but document '%s' issued it. Expected no document while it is pending.",
                document().map(DocumentNumber::toString).orElse(""));
    }

    /** Builds a {@link Charter}. */
    final class Builder extends ImmutableCharter.Builder {
        Builder() {}
    }
}
