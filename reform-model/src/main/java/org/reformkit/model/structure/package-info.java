/**
 * Everything in force on one date, in one or many jurisdictions, as one immutable value with quick look-ups. Start with
 * {@link Structure}; change it with {@link Structure#edit()}.
 */
@NullMarked
@ReformStyle
package org.reformkit.model.structure;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
