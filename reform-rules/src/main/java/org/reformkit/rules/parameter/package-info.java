/**
 * The declared, typed parameters of rules, each with a canonical text so that a policy document can carry it, and the values
 * that a policy gives them, dated, cited and checked. Start with {@link Parameter}, {@link Parameters} and {@link GivenValues}.
 */
@NullMarked
@ReformStyle
package org.reformkit.rules.parameter;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
