package org.reformkit.io.csv;

import org.reformkit.model.base.Citation;

/**
 * The columns of a citation (依据列): title, document number, place in the document and day of issue. Only the title must
 * be there.
 */
final class CitationColumns {

    private CitationColumns() {}

    static Columns<Citation, Citation.Builder> of(
            String title, String documentNumber, String article, String issuedOn) {
        return Columns.of(Citation::builder, Citation.Builder::build)
                .required(title, CellForms.TEXT, Citation::title, Citation.Builder::title)
                .optional(
                        documentNumber,
                        CellForms.DOCUMENT_NUMBER,
                        Citation::documentNumber,
                        Citation.Builder::documentNumber)
                .optional(article, CellForms.TEXT, Citation::article, Citation.Builder::article)
                .optional(issuedOn, CellForms.DATE, Citation::issuedOn, Citation.Builder::issuedOn);
    }
}
