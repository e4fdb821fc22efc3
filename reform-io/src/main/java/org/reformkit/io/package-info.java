/**
 * Reading and writing: what a reader gives back, and what it says of a faulty document. Start with {@link Loaded} and
 * {@link Problem}.
 */
@NullMarked
@ReformStyle
package org.reformkit.io;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
