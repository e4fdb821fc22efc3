/**
 * What everything else is named by and cites: ids, codes, ranks, periods, documents. Start with {@link AgencyId} and
 * {@link Citation}.
 */
@NullMarked
@ReformStyle
package org.reformkit.model.base;

import org.jspecify.annotations.NullMarked;
