package org.reformkit.io.csv;

import java.util.Optional;
import java.util.OptionalInt;
import org.reformkit.model.procedure.FigureKind;
import org.reformkit.model.procedure.Qualifier;
import org.reformkit.model.procedure.StatedFigure;
import org.reformkit.model.quota.QuotaKind;

/**
 * {@code stated-figures.csv} (公布数据): one row a figure as a document states it. One of the four numbers must be there.
 *
 * <ul>
 *   <li>{@code kind}, required: what it counts: {@code agencies}, {@code divisions}, {@code department-leader-posts},
 *       {@code division-leader-posts}, {@code posts}, {@code charters-issued}, {@code duties-transferred},
 *       {@code people-transferred}, {@code institution-staff-transferred} or {@code retirees-transferred}
 *   <li>{@code place}: the code of the jurisdiction that it is of
 *   <li>{@code quotaKind}: the kind of the posts or people, such as {@code administrative}; empty for all
 *   <li>{@code before} and {@code after}: the numbers before and after the reform
 *   <li>{@code change}: by how much it changed; negative where it fell
 *   <li>{@code percent}: by how many per cent it changed, as printed, without sign
 *   <li>{@code qualifier}: {@code at-least} or {@code about}; empty for {@code exact}
 *   <li>{@code documentTitle}, required, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: where it is
 *       stated, as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * kind,place,quotaKind,before,after,change,percent,qualifier,documentTitle,documentArticle
 * agencies,320481,,39,37,,5,,溧阳市机构改革情况,LY-12
 * department-leader-posts,320481,,230,200,-30,13,,溧阳市机构改革情况,LY-13
 * divisions,320481,,293,257,,12,,溧阳市机构改革情况,LY-14
 * people-transferred,,administrative,,,500,,at-least,溧阳市机构改革情况,
 * </pre>
 */
final class StatedFiguresTable {

    static final Table<StatedFigure> TABLE = Table.optional(
            "stated-figures.csv",
            Columns.of(StatedFigure::builder, StatedFigure.Builder::build)
                    .required(
                            "kind", CellForms.choice(FigureKind.class), StatedFigure::kind, StatedFigure.Builder::kind)
                    .optional("place", CellForms.JURISDICTION, StatedFigure::place, StatedFigure.Builder::place)
                    .optional(
                            "quotaKind",
                            CellForms.choice(QuotaKind.class),
                            StatedFigure::quotaKind,
                            StatedFigure.Builder::quotaKind)
                    .optional("before", CellForms.COUNT, figure -> boxed(figure.before()), StatedFigure.Builder::before)
                    .optional("after", CellForms.COUNT, figure -> boxed(figure.after()), StatedFigure.Builder::after)
                    .optional(
                            "change", CellForms.NUMBER, figure -> boxed(figure.change()), StatedFigure.Builder::change)
                    .optional("percent", CellForms.TEXT, StatedFigure::percent, StatedFigure.Builder::percent)
                    .optional(
                            "qualifier",
                            CellForms.choice(Qualifier.class),
                            Qualifier.EXACT,
                            StatedFigure::qualifier,
                            StatedFigure.Builder::qualifier)
                    .whole(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            StatedFigure::source,
                            StatedFigure.Builder::source));

    private StatedFiguresTable() {}

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
