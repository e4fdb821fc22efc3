/**
 * The values as the peers want them: mutable beans with getters, linked to one another. Start with {@link Facts}, which
 * makes them from a structure.
 */
@NullMarked
package org.reformkit.benchmarks.peer.fact;

import org.jspecify.annotations.NullMarked;
