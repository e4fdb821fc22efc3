/** What a higher authority demands of a reform. Start with {@link Mandate}. */
@NullMarked
@ReformStyle
package org.reformkit.model.mandate;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
