package org.reformkit.io.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.reformkit.io.json.ReformJson;
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

    private static final ImmutableSortedSet<String> NAMES = ImmutableSortedSet.of("liyang-2019");

    private Policies() {}

    /** All names, in alphabetical order. */
    public static ImmutableSortedSet<String> names() {
        return NAMES;
    }

    /**
     * The policy with a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Policy named(String name) {
        checkArgument(
                NAMES.contains(name), "Policy '%s': unknown. Expected one of %s.", name, String.join(", ", NAMES));
        String file = name + ".json";
        // Asked for by this class itself: within a module, no other could find it.
        try (InputStream json = Policies.class.getResourceAsStream(file)) {
            return ReformJson.readPolicy(file, requireNonNull(json, file)).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
