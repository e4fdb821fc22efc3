/**
 * The dated policies that come with the library, each a JSON document among its resources. Start with {@link Policies}.
 */
@NullMarked
package org.reformkit.io.policy;

import org.jspecify.annotations.NullMarked;
