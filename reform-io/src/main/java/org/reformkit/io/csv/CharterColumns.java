package org.reformkit.io.csv;

import org.reformkit.model.agency.Charter;

/**
 * The columns of a charter (“三定”列): the day and the document of its issue, or why it is pending. All three empty means
 * that its state is not known.
 */
final class CharterColumns {

    private CharterColumns() {}

    static Columns<Charter, Charter.Builder> of(String issuedOn, String document, String pendingBecause) {
        return Columns.of(Charter::builder, Charter.Builder::build)
                .optional(issuedOn, CellForms.DATE, Charter::issuedOn, Charter.Builder::issuedOn)
                .optional(document, CellForms.DOCUMENT_NUMBER, Charter::document, Charter.Builder::document)
                .optional(pendingBecause, CellForms.TEXT, Charter::pendingBecause, Charter.Builder::pendingBecause);
    }
}
