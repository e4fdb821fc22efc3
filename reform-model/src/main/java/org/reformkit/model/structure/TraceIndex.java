package org.reformkit.model.structure;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.reformkit.model.base.AgencyId;

/** Where each trace of a column stands (痕迹索引), so that who asks often need not look at all. Immutable. */
final class TraceIndex {

    /** By which a spread hash becomes a slot. */
    private final int shift;
    /** Where the places of each slot begin, and where the last end: slots by hash for traces of one agency, then one a bit of those of several. */
    private final int[] starts;

    private final int[] places;

    private TraceIndex(int shift, int[] starts, int[] places) {
        this.shift = shift;
        this.starts = starts;
        this.places = places;
    }

    static TraceIndex of(ColumnValues traces) {
        int shift = Integer.numberOfLeadingZeros(Math.max(1, traces.size() - 1));
        int[] starts = new int[slots(shift) + Traces.BITS + 1];
        for (int place = 0; place < traces.size(); place++) {
            forEachSlot(shift, traces.get(place), slot -> starts[slot + 1]++);
        }
        for (int slot = 1; slot < starts.length; slot++) {
            starts[slot] += starts[slot - 1];
        }
        int[] places = new int[starts[starts.length - 1]];
        int[] next = starts.clone();
        for (int i = 0; i < traces.size(); i++) {
            int place = i;
            forEachSlot(shift, traces.get(place), slot -> places[next[slot]++] = place);
        }
        return new TraceIndex(shift, starts, places);
    }

    private static void forEachSlot(int shift, int trace, IntConsumer action) {
        if (!Traces.isOfSeveral(trace)) {
            action.accept(slot(shift, trace));
            return;
        }
        for (int bit = 0; bit < Traces.BITS; bit++) {
            if (((trace >>> bit) & 1) == 1) {
                action.accept(slots(shift) + bit);
            }
        }
    }

    private static int slots(int shift) {
        return 1 << (Integer.SIZE - shift);
    }

    private static int slot(int shift, int trace) {
        return (trace * Traces.SPREAD) >>> shift;
    }

    /** The places, ascending, of all that refer to an agency, and perhaps of a few others. */
    int[] places(AgencyId agency) {
        int one = slot(shift, Traces.ofOne(agency));
        int several = slots(shift) + Traces.bit(agency);
        int ofOne = starts[one + 1] - starts[one];
        int ofSeveral = starts[several + 1] - starts[several];
        int[] found = new int[ofOne + ofSeveral];
        System.arraycopy(places, starts[one], found, 0, ofOne);
        System.arraycopy(places, starts[several], found, ofOne, ofSeveral);
        if (ofOne > 0 && ofSeveral > 0) {
            Arrays.sort(found);
        }
        return found;
    }
}
