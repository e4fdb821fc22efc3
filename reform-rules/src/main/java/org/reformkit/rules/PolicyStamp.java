package org.reformkit.rules;

import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Period;

/** Which policy a report is about, and in which state of its rules and parameters (政策版本). */
@Value.Immutable
public interface PolicyStamp {

    /** The title. */
    String title();

    /** Who issued it. */
    Optional<String> issuer();

    /** The document. */
    Optional<DocumentNumber> document();

    /** The period in which it is in force; absent for always. */
    Optional<Period> period();

    /** Whether its values are only an example. */
    boolean illustrative();

    /** A hash of all rules, parameters and exemptions, 64 hexadecimal digits. Checks themselves are known by edition. */
    String fingerprint();

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PolicyStamp}. */
    final class Builder extends ImmutablePolicyStamp.Builder {
        Builder() {}
    }
}
