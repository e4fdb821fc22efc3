/**
 * How many posts a body may have, how many leaders, and how many people it has. Start with {@link Quota}; {@link
 * Staffing} says why people are not posts.
 */
@NullMarked
@ReformStyle
package org.reformkit.model.quota;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
