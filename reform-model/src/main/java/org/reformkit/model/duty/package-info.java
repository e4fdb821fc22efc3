/** Duties and who holds them, in which role. Start with {@link Duty}. */
@NullMarked
@ReformStyle
package org.reformkit.model.duty;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
