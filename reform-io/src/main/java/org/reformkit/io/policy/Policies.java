package org.reformkit.io.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import org.reformkit.io.json.ReformJson;
import org.reformkit.io.wire.BuiltInPolicies;
import org.reformkit.rules.BasePolicy;
import org.reformkit.rules.Policy;

/**
 * Policies by name (内置口径): place and year. They restate figures that were published, each with its basis, and hold no
 * exemptions, which belong to the data of a case.
 *
 * <pre>{@code
 * Policy policy = Policies.named("liyang-2019").with("agency.min-posts", "posts", "12");
 * }</pre>
 */
public final class Policies {

    private Policies() {}

    /** All names, in alphabetical order. */
    public static ImmutableSortedSet<String> names() {
        return BuiltInPolicies.SHELF.names();
    }

    /**
     * The policy with a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Policy named(String name) {
        checkArgument(
                names().contains(name), "Policy '%s': unknown. Expected one of %s.", name, String.join(", ", names()));
        return ReformJson.readPolicy(name + ".json", BuiltInPolicies.SHELF.document(name))
                .orThrow();
    }

    /**
     * The policy with a name, for another one to extend.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BasePolicy base(String name) {
        return BasePolicy.of(name, named(name));
    }
}
