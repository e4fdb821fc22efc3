/**
 * Whom a rule judges: the subjects of a structure, of a transition and of a plan's run, and how a check of the one is lifted
 * to the other. Start with {@link Grains} and {@link Lifts}.
 */
@NullMarked
package org.reformkit.rules.grain;

import org.jspecify.annotations.NullMarked;
