package org.reformkit.io.document;

import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.library.AgencyCount;
import org.reformkit.rules.library.AgencyCounting;

/** The agencies that count toward the limit, place by place, and the others with the reason. */
record AgencyList(AgencyCounting counting, Structure structure) {

    void write(Outline out) {
        out.section(out.words().say("section.agencies"));
        structure.jurisdictions().forEach(place -> write(place, out));
    }

    private void write(Jurisdiction place, Outline out) {
        Words words = out.words();
        AgencyCount count = counting.count(structure, place.code());
        if (count.counted().isEmpty() && count.others().isEmpty()) {
            return;
        }
        out.group(words.say(
                "agencies", place.name(), count.counted().size(), count.others().size()));
        count.counted().forEach(agency -> out.item(agency.name()));
        count.others()
                .forEach(other ->
                        out.line(1, words.say("agencies.other", other.agency().name(), words.say(other.reason()))));
    }
}
