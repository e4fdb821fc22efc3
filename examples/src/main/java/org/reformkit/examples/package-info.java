/** Runnable programs, each one idea; a test runs every one of them. Start with {@link CheckFolder}. */
@NullMarked
package org.reformkit.examples;

import org.jspecify.annotations.NullMarked;
