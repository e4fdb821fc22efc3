package org.reformkit.io.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.Stream;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.DutyWeight;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.structure.Structure;

/**
 * {@code mandate-details.csv} (规定动作属性): one row a mandate that wants a duty of the level above taken over.
 *
 * <ul>
 *   <li>{@code mandate}, required: the id of the mandate; each stands once
 *   <li>{@code weight}, required: how much that duty weighs, {@code major} or {@code general}
 * </ul>
 *
 * <pre>
 * mandate,weight
 * 320481/M-01,major
 * 320481/M-02,major
 * 320481/M-03,general
 * </pre>
 */
final class MandateDetailsTable {

    static final Table<Entry> TABLE = Table.optional(
            "mandate-details.csv",
            Columns.<Entry, Pair<MandateId, DutyWeight>>of(Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .required("mandate", CellForms.MANDATE, Entry::element, Pair::first)
                    .required("weight", CellForms.choice(DutyWeight.class), Entry::weight, Pair::second));

    private MandateDetailsTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure
                .mandates()
                .mapMulti((mandate, entries) ->
                        mandate.weight().ifPresent(weight -> entries.accept(new Entry(mandate.id(), weight))));
    }

    /** How much a duty weighs, and which mandate wants it taken over. */
    record Entry(MandateId element, DutyWeight weight) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            Mandate mandate = (Mandate) owner;
            checkArgument(
                    mandate.weight().isEmpty(),
                    "Weight of mandate '%s': it stands in two rows. Expected one row.",
                    mandate.id());
            return mandate.toBuilder().weight(weight).build();
        }
    }
}
