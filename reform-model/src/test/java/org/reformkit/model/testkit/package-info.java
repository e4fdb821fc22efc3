/**
 * Arbitraries for property-based tests: valid by construction, with an {@code invalid} twin where a type refuses
 * something. Start with {@link ReformDomain}, which has all of them, and {@link PlannedReform}.
 */
@NullMarked
package org.reformkit.model.testkit;

import org.jspecify.annotations.NullMarked;
