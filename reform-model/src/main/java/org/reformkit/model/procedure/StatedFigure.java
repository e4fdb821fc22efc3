package org.reformkit.model.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.quota.QuotaKind;

/**
 * A figure as a document states it (公布数据): a number before the reform, after it, or by how much it changed; LY-12 to LY-14.
 * Nothing of it is computed, so that it can be held against what is.
 */
@Value.Immutable
public interface StatedFigure {

    /** What it counts, which also tells the unit. */
    FigureKind kind();

    /** For which jurisdiction; absent where the document does not say. It need not stand in any structure. */
    Optional<JurisdictionCode> place();

    /** The kind of the posts or people that it counts; absent for all kinds. */
    Optional<QuotaKind> quotaKind();

    /** The number before the reform, 0 or more. */
    OptionalInt before();

    /** The number after the reform, 0 or more. */
    OptionalInt after();

    /** By how much it changed; negative where it fell. */
    OptionalInt change();

    /** By how many per cent it changed, without sign and with the digits that were printed, such as 5 or 95.2. */
    Optional<String> percent();

    /** How exact the numbers are. */
    @Value.Default
    default Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /** Where it is stated. */
    Citation source();

    /** A builder with the values of this one. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    @Value.Check
    default void check() {
        checkArgument(
                before().orElse(0) >= 0 && after().orElse(0) >= 0,
                "Stated figure '%s': '%s' before, '%s' after. Expected 0 or more.",
                kind(),
                before().orElse(0),
                after().orElse(0));
        checkArgument(
                before().isPresent()
                        || after().isPresent()
                        || change().isPresent()
                        || percent().isPresent(),
                "Stated figure '%s': no number. Expected one before, one after, a change or a percentage.",
                kind());
        checkArgument(
                percent()
                        .map(text -> text.matches("(0|[1-9][0-9]{0,3})(\\.[0-9]{1,6})?"))
                        .orElse(true),
                "Stated figure '%s': percentage '%s'. Expected digits as printed, such as '5' or '95.2'.",
                kind(),
                percent().orElse(""));
    }

    /** Builds a {@link StatedFigure}. */
    final class Builder extends ImmutableStatedFigure.Builder {
        Builder() {}
    }
}
