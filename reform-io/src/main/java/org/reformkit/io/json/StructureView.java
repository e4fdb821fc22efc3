package org.reformkit.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import org.reformkit.model.agency.Zone;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** A structure as it is written. */
record StructureView(Structure structure, ImmutableListMultimap<JurisdictionCode, Zone> zones) {

    static StructureView of(Structure structure) {
        return new StructureView(
                structure,
                structure
                        .zones()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                zone -> zone.id().jurisdiction(), zone -> zone)));
    }

    /** One jurisdiction with all that stands in it. */
    record Part(StructureView whole, Jurisdiction jurisdiction) {

        Structure structure() {
            return whole.structure();
        }

        JurisdictionCode code() {
            return jurisdiction.code();
        }

        ImmutableList<Zone> zones() {
            return whole.zones().get(code());
        }
    }
}
