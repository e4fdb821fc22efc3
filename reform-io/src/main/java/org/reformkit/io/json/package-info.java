/**
 * Structures and plans as JSON, with a reader that names every fault by line, column and place. Start with
 * {@link ReformJson}; {@link ReformModule} offers the same to an {@code ObjectMapper} of a host.
 */
@NullMarked
package org.reformkit.io.json;

import org.jspecify.annotations.NullMarked;
