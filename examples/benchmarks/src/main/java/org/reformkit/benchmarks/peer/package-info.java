/**
 * Other ways to judge by the same ten rules, each written as its users write rules. Start with {@link Streams}, which
 * needs nothing but the values.
 */
@NullMarked
package org.reformkit.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
