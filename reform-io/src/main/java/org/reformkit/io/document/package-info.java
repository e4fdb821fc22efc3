/**
 * What people read: the result of a check as plain text and as a table, in Chinese and in English. Start with {@link
 * ReportDocument}.
 */
@NullMarked
package org.reformkit.io.document;

import org.jspecify.annotations.NullMarked;
