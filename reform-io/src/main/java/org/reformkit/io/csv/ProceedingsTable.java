package org.reformkit.io.csv;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.Outcome;
import org.reformkit.model.procedure.Proceeding;
import org.reformkit.model.procedure.ProceedingKind;

/**
 * {@code proceedings.csv} (程序记录): one row a proceeding. The rows may stand in any order: their numbers say which comes
 * first. The stages are in {@link StagesTable}.
 *
 * <ul>
 *   <li>{@code proceeding}, required: its number in the plan, from 1 without gaps
 *   <li>{@code kind}, required: {@code penalty-list}, {@code item-list}, {@code community-admission}, {@code duty-dispute},
 *       {@code seal-return}, {@code registration}, {@code deregistration} or {@code coordinating-body}
 *   <li>{@code subjects}: the elements that it concerns, each with its kind, parted by semicolons
 *   <li>{@code outcome}: {@code agreed}, {@code refused}, {@code adjusted} or {@code abolished}; empty while it is open
 *   <li>{@code reason}: why it ended so, or why it was begun
 *   <li>{@code documentTitle}, {@code documentNumber}, {@code documentArticle}, {@code documentIssuedOn}: the document that tells of it,
 *       as {@link CitationColumns} tells
 * </ul>
 *
 * <pre>
 * proceeding,kind,subjects,outcome,reason,documentTitle,documentNumber
 * 1,penalty-list,,agreed,,,
 * 2,duty-dispute,agency:320481/A-21;agency:320481/A-22;duty:320481/D-07,agreed,,会议纪要,
 * 3,seal-return,agency:320481/A-03,,,,
 * 4,coordinating-body,coordinating-body:320481/C-02,abolished,任务已经完成,关于撤销部分议事协调机构的通知,溧委发〔2019〕9号
 * </pre>
 */
final class ProceedingsTable {

    static final Table<NumberedProceeding> TABLE = Table.optional(
            "proceedings.csv",
            Columns.<NumberedProceeding, Pair<Integer, Proceeding>>of(
                            Pair::new, pair -> new NumberedProceeding(pair.first(), pair.second()))
                    .required(NumberedProceeding.NUMBER, CellForms.COUNT, NumberedProceeding::number, Pair::first)
                    .whole(proceeding(), NumberedProceeding::proceeding, Pair::second));

    private ProceedingsTable() {}

    static Stream<NumberedProceeding> of(ReformPlan plan) {
        return IntStream.range(0, plan.proceedings().size())
                .mapToObj(i -> new NumberedProceeding(i + 1, plan.proceedings().get(i)));
    }

    private static Columns<Proceeding, Proceeding.Builder> proceeding() {
        return Columns.of(Proceeding::builder, Proceeding.Builder::build)
                .required("kind", CellForms.choice(ProceedingKind.class), Proceeding::kind, Proceeding.Builder::kind)
                .list("subjects", CellForms.ELEMENT, Proceeding::subjects, Proceeding.Builder::addAllSubjects)
                .optional("outcome", CellForms.choice(Outcome.class), Proceeding::outcome, Proceeding.Builder::outcome)
                .optional("reason", CellForms.TEXT, Proceeding::reason, Proceeding.Builder::reason)
                .group(
                        CitationColumns.of("documentTitle", "documentNumber", "documentArticle", "documentIssuedOn"),
                        Proceeding::document,
                        Proceeding.Builder::document);
    }
}
