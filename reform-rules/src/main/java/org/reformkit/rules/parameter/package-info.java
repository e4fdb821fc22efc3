/**
 * The declared, typed parameters of rules, each with a canonical text so that a policy document can carry it. Start with
 * {@link Parameter} and {@link Parameters}.
 */
@NullMarked
package org.reformkit.rules.parameter;

import org.jspecify.annotations.NullMarked;
