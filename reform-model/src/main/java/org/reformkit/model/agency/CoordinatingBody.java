package org.reformkit.model.agency;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.FormerName;
import org.reformkit.model.base.Named;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Quota;

/**
 * A coordinating body (议事协调机构), such as a committee or a leading group. By Decree 486 arts. 12 and 19 one of a government
 * has no posts of its own and no office of its own: the agency that does its work is an {@code OfficeHost} relation.
 * What a body was given in spite of that can be stated all the same, for a rule to find.
 */
@Value.Immutable
public interface CoordinatingBody extends Element, Named {

    /** The identity. */
    CoordinatingBodyId id();

    @Override
    String name();

    @Override
    ImmutableList<FormerName> formerNames();

    @Override
    ImmutableSet<String> aliases();

    /** Standing, temporary or task force. */
    CoordinatingBodyKind kind();

    /** The series (序列), where it is known; Decree 486 speaks of those of governments only. */
    Optional<Series> series();

    /** The field it coordinates, where it is known. */
    Optional<Field> field();

    /** The period it is set up for, where it is limited (Decree 486 art. 11). */
    Optional<Period> term();

    /** On what it is abolished, where it is limited (Decree 486 art. 11). */
    Optional<String> abolitionCondition();

    /** Whether an agency does its work or it has an office of its own, where that is known. */
    Optional<OfficeForm> office();

    /**
     * The posts it was given in 名, none where it is known that it has none; absent where that is not known. Totals count
     * those that are known.
     */
    Optional<Quota> posts();

    /** The documents that set it up or adjusted it (依据). */
    ImmutableSet<Citation> bases();

    @Override
    default CoordinatingBodyId elementId() {
        return id();
    }

    /** A builder with this body's values. */
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
                !name().isBlank(), "Coordinating body '%s': its name is blank. Expected the name in force.", id());
    }

    /** Builds a {@link CoordinatingBody}. */
    final class Builder extends ImmutableCoordinatingBody.Builder {
        Builder() {}
    }
}
