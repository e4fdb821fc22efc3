/**
 * Who decides on a reform, by which steps and by when, and what its documents state: records that stand with a plan. They
 * name elements that need not stand in any structure. Start with {@link Milestone} and {@link Proceeding}.
 */
@NullMarked
@ReformStyle
package org.reformkit.model.procedure;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
