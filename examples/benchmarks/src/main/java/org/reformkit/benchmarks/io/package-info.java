/**
 * Reading and writing beside what one would write by hand with the same parsers, and beside data binding. Start with
 * {@link JsonBenchmark}.
 */
@NullMarked
package org.reformkit.benchmarks.io;

import org.jspecify.annotations.NullMarked;
