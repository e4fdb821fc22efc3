/**
 * The nation that everything is measured on, with the violations planted in it, and the ten rules that find them. Start
 * with {@link Nation} and {@link AnchorRule}.
 */
@NullMarked
package org.reformkit.benchmarks.nation;

import org.jspecify.annotations.NullMarked;
