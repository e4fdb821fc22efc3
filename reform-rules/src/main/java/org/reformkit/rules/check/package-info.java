/**
 * The algebra of conditions: numbers read from a structure, claims about them, and how they combine. Start with
 * {@link Measure} and {@link Check}.
 */
@NullMarked
@ReformStyle
package org.reformkit.rules.check;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
