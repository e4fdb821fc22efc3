/**
 * The standard rules with their law, and the measures they are made of. Start with {@link StandardRules}; each rule
 * stands in the class of its subject, such as {@link DivisionRules}.
 */
@NullMarked
@ReformStyle
package org.reformkit.rules.library;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
