/**
 * How much memory a structure takes, and what judging adds to it. Start with {@link Memory}, which is also a program.
 */
@NullMarked
package org.reformkit.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
