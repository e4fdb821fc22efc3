package org.reformkit.io.csv;

import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;

/**
 * {@code coordinating-bodies.csv} (议事协调机构): one row a coordinating body. The documents it rests on are in
 * {@link BasesTable}, its former names in {@link FormerNamesTable}, the agency of its office in
 * {@link OfficeHostsTable}.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code name}, required: the full name in force
 *   <li>{@code aliases}: other names in use, parted by semicolons
 *   <li>{@code kind}, required: {@code standing}, {@code temporary} or {@code task-force}
 *   <li>{@code field}: the field it coordinates
 *   <li>{@code termStart}, {@code termEnd}: the first day it is set up for, and the first day after that if there is
 *       one; both empty where its time is not limited
 *   <li>{@code abolitionCondition}: on what it is abolished
 *   <li>{@code series}: its series, such as {@code party}
 *   <li>{@code office}: {@code hosted} where an agency does its work, {@code separate} where it has an office of its own
 *   <li>{@code posts}: the posts it was given by kind, in 名; empty where they are not known, {@code 0} for none
 * </ul>
 *
 * The last three are written only where some body has one.
 *
 * <pre>
 * id,name,kind,field,termStart,termEnd,abolitionCondition,series,office,posts
 * 320481/C-01,市安全生产委员会,standing,安全生产,,,,government,hosted,0
 * 320481/C-02,市防汛防旱指挥部,standing,防汛抗旱,,,,government,separate,institution:3
 * 320481/C-03,市机构改革协调小组,temporary,机构改革,2019-01-01,2019-04-01,,party,,
 * 320481/C-04,市重点工程指挥部,task-force,,2019-01-01,,工程竣工验收,,,
 * </pre>
 */
final class CoordinatingBodiesTable {

    static final Columns<CoordinatingBody, CoordinatingBody.Builder> COLUMNS = Columns.of(
                    CoordinatingBody::builder, CoordinatingBody.Builder::build)
            .id("id", CellForms.COORDINATING_BODY, CoordinatingBody::id, CoordinatingBody.Builder::id)
            .required("name", CellForms.TEXT, CoordinatingBody::name, CoordinatingBody.Builder::name)
            .list("aliases", CellForms.TEXT, CoordinatingBody::aliases, CoordinatingBody.Builder::addAllAliases)
            .required(
                    "kind",
                    CellForms.choice(CoordinatingBodyKind.class),
                    CoordinatingBody::kind,
                    CoordinatingBody.Builder::kind)
            .optional("field", CellForms.FIELD, CoordinatingBody::field, CoordinatingBody.Builder::field)
            .group(PeriodColumns.of("termStart", "termEnd"), CoordinatingBody::term, CoordinatingBody.Builder::term)
            .optional(
                    "abolitionCondition",
                    CellForms.TEXT,
                    CoordinatingBody::abolitionCondition,
                    CoordinatingBody.Builder::abolitionCondition)
            .optional(
                    "series",
                    CellForms.choice(Series.class),
                    CoordinatingBody::series,
                    CoordinatingBody.Builder::series)
            .optional(
                    "office",
                    CellForms.choice(OfficeForm.class),
                    CoordinatingBody::office,
                    CoordinatingBody.Builder::office)
            .optional("posts", CellForms.QUOTA, CoordinatingBody::posts, CoordinatingBody.Builder::posts);

    static final Table<CoordinatingBody> TABLE =
            Table.optional("coordinating-bodies.csv", COLUMNS).withSeldom("series", "office", "posts");

    private CoordinatingBodiesTable() {}
}
