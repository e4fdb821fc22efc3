/** The bodies of a structure and their inner parts. Start with {@link Agency} and {@link Division}. */
@NullMarked
@ReformStyle
package org.reformkit.model.agency;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
