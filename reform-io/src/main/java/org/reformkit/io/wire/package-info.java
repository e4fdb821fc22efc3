/**
 * The text forms of single values, the same in JSON strings and in cells of tables; not part of the public API. Start with
 * {@link Forms}.
 */
@NullMarked
package org.reformkit.io.wire;

import org.jspecify.annotations.NullMarked;
