/**
 * Everything that judges the nation by the ten rules without the library: the two floors, hand-written loops that show
 * how fast it could be. Start with {@link Contestant}.
 */
@NullMarked
package org.reformkit.benchmarks.contest;

import org.jspecify.annotations.NullMarked;
