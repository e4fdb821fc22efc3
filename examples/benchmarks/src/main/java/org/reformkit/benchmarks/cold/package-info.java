/**
 * A whole structure judged from nothing: the library beside the floors and the peers. Start with {@link ColdBenchmark}.
 */
@NullMarked
package org.reformkit.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
