/**
 * Rules, the policies they make up, and what a policy finds in a structure, a transition or a plan's run. Start with {@link
 * Rule} and {@link Policy}.
 */
@NullMarked
@ReformStyle
package org.reformkit.rules;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
