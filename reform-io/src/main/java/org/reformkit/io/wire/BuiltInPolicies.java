package org.reformkit.io.wire;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The policies that come with the library, as resources. */
public enum BuiltInPolicies implements PolicyShelf {
    /** The only one. */
    SHELF;

    private static final ImmutableSortedSet<String> NAMES = ImmutableSortedSet.of(
            "chengdu-2019", "leader-steps", "liyang-2019", "national", "shenyang-2019", "weihai-2021", "yinchuan-2019");

    @Override
    public ImmutableSortedSet<String> names() {
        return NAMES;
    }

    @Override
    public byte[] document(String name) {
        String resource = "/org/reformkit/io/policy/" + name + ".json";
        // Asked for by a class of the same module: no other could find it.
        try (InputStream json = BuiltInPolicies.class.getResourceAsStream(resource)) {
            return ByteStreams.toByteArray(requireNonNull(json, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
