package org.reformkit.io.wire;

import com.google.common.collect.ImmutableSortedSet;

/** Documents of policies by name, which others extend. */
public interface PolicyShelf {

    /** All names. */
    ImmutableSortedSet<String> names();

    /** The document with one of the names. */
    byte[] document(String name);
}
