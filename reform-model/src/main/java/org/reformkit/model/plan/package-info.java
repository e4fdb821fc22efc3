/**
 * Reform plans and their runs: ordered actions that turn one structure into the next, every step kept. Start with {@link
 * ReformPlan}.
 */
@NullMarked
@ReformStyle
package org.reformkit.model.plan;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
