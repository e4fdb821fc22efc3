/**
 * Single changes of a structure: what they cost alone, and with everything judged again. Start with {@link Edits}, the
 * changes that are tried.
 */
@NullMarked
package org.reformkit.benchmarks.edit;

import org.jspecify.annotations.NullMarked;
