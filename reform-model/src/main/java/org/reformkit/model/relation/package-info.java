/** What ties agencies to names, to each other and to the level above. Start with {@link Relation}. */
@NullMarked
@ReformStyle
package org.reformkit.model.relation;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
