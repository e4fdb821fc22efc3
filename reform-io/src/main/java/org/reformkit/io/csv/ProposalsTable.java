package org.reformkit.io.csv;

import org.reformkit.model.procedure.Proposal;
import org.reformkit.model.procedure.ProposalItem;

/**
 * {@code proposals.csv} (方案报送材料): one row a proposal on a body or its posts.
 *
 * <ul>
 *   <li>{@code subjectKind} and {@code subject}, required: which body, or whose posts
 *   <li>{@code items}: what it speaks of, parted by semicolons: {@code necessity}, {@code kind-name-functions},
 *       {@code divisions}, {@code boundary}, {@code posts}, {@code reasons}, {@code fate-of-functions},
 *       {@code placement}, {@code name-and-functions}, {@code people-structure}, {@code leader-posts}
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the document that it is,
 *       as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * subjectKind,subject,items,documentTitle,documentNumber
 * agency,320481/A-50,necessity;kind-name-functions;divisions;boundary;posts,关于组建市医疗保障局的请示,
 * agency,320481/A-21,reasons;fate-of-functions;placement,,
 * division,320481/A-50-01,necessity;name-and-functions;posts,,
 * jurisdiction,320481,people-structure;leader-posts,关于核定编制的请示,溧编〔2019〕8号
 * </pre>
 */
final class ProposalsTable {

    static final Table<Proposal> TABLE = Table.optional(
            "proposals.csv",
            Columns.of(Proposal::builder, Proposal.Builder::build)
                    .reference(
                            "subjectKind", "subject", CellForms.ALL_KINDS, Proposal::subject, Proposal.Builder::subject)
                    .list("items", CellForms.choice(ProposalItem.class), Proposal::items, Proposal.Builder::addAllItems)
                    .group(
                            CitationColumns.of(
                                    "documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                            Proposal::document,
                            Proposal.Builder::document));

    private ProposalsTable() {}
}
