package org.reformkit.io.csv;

import java.util.Optional;
import org.reformkit.model.quota.Staffing;

/**
 * The columns of the people in a body (人员列): who is in post, by kind of post, such as
 * {@code administrative:15;support:2}, and the numbers of retirees, contract staff and people to be placed. All four
 * empty means that the people are not known; {@code 0} for those in post means that nobody is. As soon as one is filled,
 * those that are empty mean 0.
 */
final class StaffingColumns {

    private StaffingColumns() {}

    static Columns<Staffing, Staffing.Builder> of(
            String inPost, String retirees, String contractStaff, String toBePlaced) {
        return with(
                start().optional(
                                inPost,
                                CellForms.IN_POST,
                                some -> Optional.of(some.inPost()),
                                Staffing.Builder::inPost),
                retirees,
                contractStaff,
                toBePlaced);
    }

    /** The same, for people who must be said: those in post are never empty. */
    static Columns<Staffing, Staffing.Builder> ofKnown(
            String inPost, String retirees, String contractStaff, String toBePlaced) {
        return with(
                start().required(inPost, CellForms.IN_POST, Staffing::inPost, Staffing.Builder::inPost),
                retirees,
                contractStaff,
                toBePlaced);
    }

    private static Columns<Staffing, Staffing.Builder> start() {
        return Columns.of(Staffing::builder, Staffing.Builder::build);
    }

    private static Columns<Staffing, Staffing.Builder> with(
            Columns<Staffing, Staffing.Builder> columns, String retirees, String contractStaff, String toBePlaced) {
        return columns.optional(retirees, CellForms.COUNT, 0, Staffing::retirees, Staffing.Builder::retirees)
                .optional(contractStaff, CellForms.COUNT, 0, Staffing::contractStaff, Staffing.Builder::contractStaff)
                .optional(toBePlaced, CellForms.COUNT, 0, Staffing::toBePlaced, Staffing.Builder::toBePlaced);
    }
}
