package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A policy that another one extends (上位口径), and the name by which it does. */
@Value.Immutable
public interface BasePolicy {

    /** The form of names: kebab case, such as {@code liyang-2019}. */
    Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The name. */
    @Value.Parameter
    String name();

    /** The policy as it stood when it was extended. */
    @Value.Parameter
    Policy policy();

    /**
     * A policy by a name.
     *
     * @throws IllegalArgumentException if the name is not in kebab case
     */
    static BasePolicy of(String name, Policy policy) {
        return ImmutableBasePolicy.of(name, policy);
    }

    @Value.Check
    default void check() {
        checkArgument(
                NAME.matcher(name()).matches(),
                "Policy name '%s': expected kebab case, such as 'liyang-2019'.",
                name());
    }
}
