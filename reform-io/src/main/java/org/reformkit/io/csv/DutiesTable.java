package org.reformkit.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.duty.HoldingRole;

/**
 * {@code duties.csv} (职责): one row a duty and who holds it. The law or document it rests on is in {@link BasesTable},
 * what more is known of it in {@link DutyDetailsTable}.
 *
 * <ul>
 *   <li>{@code id}, required
 *   <li>{@code title}, required: the matter in words
 *   <li>{@code field}: the field it belongs to
 *   <li>{@code weight}: {@code major} or {@code general}
 *   <li>{@code upperSource}: the body of the level above whose duty it answers, by name
 *   <li>{@code lead}, {@code assist}, {@code guide}: the ids of the agencies that hold it as lead (主办), as assistants
 *       (协办) and by professional guidance (业务指导), parted by semicolons; no agency twice
 *   <li>{@code derivedFrom}: the ids of the duties it was split off from or merged out of, parted by semicolons
 * </ul>
 *
 * <pre>
 * id,title,field,weight,lead,assist,derivedFrom
 * 320481/D-01,安全生产综合监督管理,安全生产,major,320481/A-02,,
 * 320481/D-02,森林防火处置,应急管理,major,320481/A-02,320481/A-05;320481/A-06,
 * 320481/D-03,森林防火预防,应急管理,,320481/A-05,320481/A-02,320481/D-02
 * 320481/D-04,信访事项办理,,general,320481/A-03,,
 * </pre>
 */
final class DutiesTable {

    static final Columns<Duty, Duty.Builder> COLUMNS = Columns.of(Duty::builder, Duty.Builder::build)
            .id("id", CellForms.DUTY, Duty::id, Duty.Builder::id)
            .required("title", CellForms.TEXT, Duty::title, Duty.Builder::title)
            .optional("field", CellForms.FIELD, Duty::field, Duty.Builder::field)
            .optional("weight", CellForms.choice(DutyWeight.class), Duty::weight, Duty.Builder::weight)
            .optional("upperSource", CellForms.TEXT, Duty::upperSource, Duty.Builder::upperSource)
            .list(
                    "lead",
                    CellForms.AGENCY,
                    duty -> holders(duty, HoldingRole.LEAD),
                    (draft, holders) -> add(draft, HoldingRole.LEAD, holders))
            .list(
                    "assist",
                    CellForms.AGENCY,
                    duty -> holders(duty, HoldingRole.ASSIST),
                    (draft, holders) -> add(draft, HoldingRole.ASSIST, holders))
            .list(
                    "guide",
                    CellForms.AGENCY,
                    duty -> holders(duty, HoldingRole.GUIDE),
                    (draft, holders) -> add(draft, HoldingRole.GUIDE, holders))
            .list("derivedFrom", CellForms.DUTY, Duty::derivedFrom, Duty.Builder::addAllDerivedFrom);

    static final Table<Duty> TABLE = Table.optional("duties.csv", COLUMNS);

    private DutiesTable() {}

    /** A loop, as a large structure asks it a million times. */
    static List<AgencyId> holders(Duty duty, HoldingRole role) {
        List<AgencyId> holders = new ArrayList<>(duty.holdings().size());
        for (DutyHolding holding : duty.holdings()) {
            if (holding.role() == role) {
                holders.add(holding.holder());
            }
        }
        return holders;
    }

    static void add(Duty.Builder draft, HoldingRole role, List<AgencyId> holders) {
        holders.forEach(holder -> draft.addHolding(DutyHolding.of(holder, role)));
    }
}
