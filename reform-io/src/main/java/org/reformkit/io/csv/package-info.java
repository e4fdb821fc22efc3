/**
 * Structures and plans as folders of CSV files, one table a file. Start with {@link ReformCsv}; the columns of each
 * table stand in the Javadoc of its own class, such as {@link AgenciesTable}.
 */
@NullMarked
@ReformStyle
package org.reformkit.io.csv;

import org.jspecify.annotations.NullMarked;
import org.reformkit.model.base.ReformStyle;
