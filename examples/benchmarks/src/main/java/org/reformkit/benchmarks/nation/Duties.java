package org.reformkit.benchmarks.nation;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;

/** The duties of one county (职责): one lead and up to three assistants each, but for the planted ones. */
final class Duties {

    private static final int FIELDS = 30;

    private final JurisdictionCode code;
    private final SplittableRandom random;
    private final List<AgencyId> agencies;

    Duties(JurisdictionCode code, SplittableRandom random, List<AgencyId> agencies) {
        this.code = code;
        this.random = random;
        this.agencies = agencies;
    }

    void addTo(List<Element> elements, Found planted) {
        int number = 290 + random.nextInt(21);
        for (int d = 0; d < number; d++) {
            int lead = random.nextInt(agencies.size());
            Set<DutyHolding> holdings = new TreeSet<>();
            for (int assistants = random.nextInt(4); holdings.size() < assistants; ) {
                int assistant = random.nextInt(agencies.size() - 2);
                // Neither the lead nor the one after it, which is a second lead where that is planted.
                holdings.add(DutyHolding.assist(agencies.get((lead + 2 + assistant) % agencies.size())));
            }
            DutyId id = DutyId.of(code, "U-" + d);
            boolean isPlanted = random.nextInt(1000) < 3;
            boolean hasNone = isPlanted && random.nextBoolean();
            if (isPlanted) {
                planted.add(AnchorRule.ONE_LEAD, id);
            }
            if (!hasNone) {
                holdings.add(DutyHolding.lead(agencies.get(lead)));
            }
            if (isPlanted && !hasNone) {
                holdings.add(DutyHolding.lead(agencies.get((lead + 1) % agencies.size())));
            }
            Field field = Words.FIELDS.get(random.nextInt(FIELDS));
            elements.add(Duty.builder()
                    .id(id)
                    .title(Words.title(random, field))
                    .field(field)
                    .holdings(holdings)
                    .build());
        }
    }
}
