/**
 * The steps a reform is made of: sealed, typed, each with its official verb. Start with {@link Action}; to add one, follow
 * the nearest: its file here, then its codec, CSV columns and arbitrary.
 */
@NullMarked
@ReformStyle
package org.reformkit.model.plan.action;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
