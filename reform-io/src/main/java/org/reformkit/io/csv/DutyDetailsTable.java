package org.reformkit.io.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Level;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.DutyPhase;
import org.reformkit.model.duty.FreedomEffect;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.duty.PowerItem;
import org.reformkit.model.duty.PowerKind;
import org.reformkit.model.structure.Structure;

/**
 * {@code duty-details.csv} (职责属性): one row a duty of which more is known than {@link DutiesTable} says. The agreements on
 * how its holders work together are in {@link BasesTable}.
 *
 * <ul>
 *   <li>{@code duty}, required: the id of the duty; each stands once
 *   <li>{@code supervise}, {@code cooperate}: the ids of the agencies that supervise it (监管) and that help from the level
 *       below (配合), parted by semicolons; no agency that holds it in another role
 *   <li>{@code phase}: {@code build}, {@code manage}, {@code enforce}, {@code approve} or {@code supervise}
 *   <li>{@code powerKind}: what sort of power it is, such as {@code licence}; empty where it is none, or nobody knows
 *   <li>{@code freedom}: {@code restricts} for a penalty or coercion that restricts personal freedom, or {@code none}
 *   <li>{@code items}: how many items of the list it stands for, in 项, 1 or more
 *   <li>{@code principalLevel}: the level that answers for it, such as {@code prefecture}
 *   <li>{@code cooperatingLevels}: the levels that help it, parted by semicolons
 *   <li>{@code answers}: the ids of the mandates that it takes over, parted by semicolons
 *   <li>{@code divisions}: the ids of the divisions that do it, parted by semicolons
 * </ul>
 *
 * <pre>
 * duty,supervise,phase,powerKind,freedom,items,principalLevel,cooperatingLevels,answers,divisions
 * 320481/D-01,,supervise,inspection,,12,county,township,,320481/A-02-03
 * 320481/D-02,,enforce,penalty,none,,,,320481/M-01,
 * 320481/D-03,320481/A-03,approve,licence,,215,,,,
 * 320481/D-04,,,,,,prefecture,county;township,,
 * </pre>
 */
final class DutyDetailsTable {

    /** A row is drafted as a duty, but what the other table says of it is not in the row. */
    private static final String NO_TITLE = "?";

    static final Table<Entry> TABLE = Table.optional(
            "duty-details.csv",
            added(
                    Columns.of(() -> Duty.builder().title(NO_TITLE), (Duty.Builder draft) -> new Entry(draft.build()))
                            .required("duty", CellForms.DUTY, Entry::element, Duty.Builder::id),
                    Entry::details));

    private DutyDetailsTable() {}

    /** These columns of a duty, and its details. */
    static Columns<Duty, Duty.Builder> addedTo(Columns<Duty, Duty.Builder> columns) {
        return added(columns, duty -> duty);
    }

    private static <T> Columns<T, Duty.Builder> added(Columns<T, Duty.Builder> columns, Function<T, Duty> duty) {
        return columns.list(
                        "supervise",
                        CellForms.AGENCY,
                        value -> DutiesTable.holders(duty.apply(value), HoldingRole.SUPERVISE),
                        (draft, holders) -> DutiesTable.add(draft, HoldingRole.SUPERVISE, holders))
                .list(
                        "cooperate",
                        CellForms.AGENCY,
                        value -> DutiesTable.holders(duty.apply(value), HoldingRole.COOPERATE),
                        (draft, holders) -> DutiesTable.add(draft, HoldingRole.COOPERATE, holders))
                .optional("phase", CellForms.choice(DutyPhase.class), duty.andThen(Duty::phase), Duty.Builder::phase)
                .group(power(), duty.andThen(Duty::power), Duty.Builder::power)
                .group(levels(), duty.andThen(Duty::levels), Duty.Builder::levels)
                .list("answers", CellForms.MANDATE, duty.andThen(Duty::answers), Duty.Builder::addAllAnswers)
                .list("divisions", CellForms.DIVISION, duty.andThen(Duty::divisions), Duty.Builder::addAllDivisions);
    }

    private static Columns<PowerItem, PowerItem.Builder> power() {
        return Columns.of(PowerItem::builder, PowerItem.Builder::build)
                .required("powerKind", CellForms.choice(PowerKind.class), PowerItem::kind, PowerItem.Builder::kind)
                .optional(
                        "freedom",
                        CellForms.choice(FreedomEffect.class),
                        PowerItem::freedom,
                        PowerItem.Builder::freedom)
                .optional("items", CellForms.COUNT, PowerItem::items, PowerItem.Builder::items);
    }

    static Columns<LevelSharing, Pair<Level, ImmutableList<Level>>> levels() {
        CellForm<Level> level = CellForms.choice(Level.class);
        return Columns.<LevelSharing, Pair<Level, ImmutableList<Level>>>of(
                        Pair::new,
                        pair -> LevelSharing.of(pair.first(), pair.secondIfAny().orElse(ImmutableList.of())))
                .required("principalLevel", level, LevelSharing::principal, Pair::first)
                .list("cooperatingLevels", level, LevelSharing::cooperating, Pair::second);
    }

    static Stream<Entry> of(Structure structure) {
        return structure.duties().filter(DutyDetailsTable::isDetailed).map(Entry::new);
    }

    private static boolean isDetailed(Duty duty) {
        return duty.phase().isPresent()
                || duty.power().isPresent()
                || duty.levels().isPresent()
                || !duty.answers().isEmpty()
                || !duty.divisions().isEmpty()
                || hasDetailedHolder(duty);
    }

    /** A loop, as a large structure asks it a million times. */
    private static boolean hasDetailedHolder(Duty duty) {
        for (DutyHolding holding : duty.holdings()) {
            if (holding.role() == HoldingRole.SUPERVISE || holding.role() == HoldingRole.COOPERATE) {
                return true;
            }
        }
        return false;
    }

    /** A duty of which nothing counts but its id and its details. */
    record Entry(Duty details) implements Attachment {

        @Override
        public DutyId element() {
            return details.id();
        }

        @Override
        public ImmutableSet<AgencyId> references() {
            return details.references();
        }

        @Override
        public Element attachTo(Element owner) {
            Duty duty = (Duty) owner;
            checkArgument(
                    !isDetailed(duty), "Details of duty '%s': they stand in two rows. Expected one row.", duty.id());
            return duty.toBuilder()
                    .addAllHoldings(details.holdings())
                    .phase(details.phase())
                    .power(details.power())
                    .levels(details.levels())
                    .answers(details.answers())
                    .divisions(details.divisions())
                    .build();
        }
    }
}
