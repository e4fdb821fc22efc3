package org.reformkit.io.csv;

import java.util.stream.Stream;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.procedure.Stage;
import org.reformkit.model.procedure.StageKind;

/**
 * {@code stages.csv} (程序环节): one row a stage of a proceeding. The rows of one proceeding stand in the order in which it
 * went through them.
 *
 * <ul>
 *   <li>{@code proceeding}, required: the number of the proceeding
 *   <li>{@code kind}, required: what was done: {@code application}, {@code compilation}, {@code negotiation}, {@code proposal},
 *       {@code legal-review}, {@code review}, {@code collective-decision}, {@code approval}, {@code decision},
 *       {@code filing}, {@code publication}, {@code liquidation}, {@code return} or {@code destruction}
 *   <li>{@code actor}, required: who did it
 *   <li>{@code authority} and {@code level}: which authority that is, as {@link AuthorityColumns} tells
 *   <li>{@code on}: the day
 *   <li>{@code document}: the number of the document
 * </ul>
 *
 * <pre>
 * proceeding,kind,actor,authority,level,on,document
 * 1,compilation,市委编办,staffing-office,county,2019-04-10,
 * 1,legal-review,市政府法制办,legal-office,county,2019-05-06,
 * 1,collective-decision,市政府常务会议,government,county,2019-05-20,溧政办发〔2019〕21号
 * 2,negotiation,市农业农村局,,,,
 * </pre>
 */
final class StagesTable {

    static final Table<Entry> TABLE = Table.optional(
            "stages.csv",
            Columns.<Entry, Pair<Integer, Stage>>of(Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .required(NumberedProceeding.NUMBER, CellForms.COUNT, Entry::proceeding, Pair::first)
                    .whole(stage(), Entry::stage, Pair::second));

    private StagesTable() {}

    static Stream<Entry> of(ReformPlan plan) {
        return ProceedingsTable.of(plan)
                .flatMap(numbered ->
                        numbered.proceeding().stages().stream().map(stage -> new Entry(numbered.number(), stage)));
    }

    private static Columns<Stage, Stage.Builder> stage() {
        return Columns.of(Stage::builder, Stage.Builder::build)
                .required("kind", CellForms.choice(StageKind.class), Stage::kind, Stage.Builder::kind)
                .required("actor", CellForms.TEXT, Stage::actor, Stage.Builder::actor)
                .group(AuthorityColumns.of("authority", "level"), Stage::authority, Stage.Builder::authority)
                .optional("on", CellForms.DATE, Stage::on, Stage.Builder::on)
                .optional("document", CellForms.DOCUMENT_NUMBER, Stage::document, Stage.Builder::document);
    }

    /** A stage, and the number of its proceeding. */
    record Entry(int proceeding, Stage stage) {}
}
