/**
 * Runs the benchmarks and says what came of them. Start with {@link Performance}, the program, and {@link Bars}, what
 * was asked for.
 */
@NullMarked
package org.reformkit.benchmarks.report;

import org.jspecify.annotations.NullMarked;
