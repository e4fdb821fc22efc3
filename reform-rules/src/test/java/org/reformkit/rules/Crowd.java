package org.reformkit.rules;

import java.util.List;
import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/** Many more elements around those of a structure, of which nothing else takes notice. */
final class Crowd {

    private static final int AGENCIES = 40;

    private Crowd() {}

    /** The structure with so many agencies more in each of its jurisdictions, and with each of them one of all else. */
    static Structure around(Structure structure) {
        StructureEdit edit = structure.edit();
        List<Agency> samples = structure.agencies().limit(1).toList();
        structure
                .jurisdictions()
                .map(Jurisdiction::code)
                .forEach(code -> samples.forEach(sample -> {
                    for (int i = 0; i < AGENCIES; i++) {
                        add(edit, code, sample, i);
                    }
                }));
        return edit.done();
    }

    private static void add(StructureEdit edit, JurisdictionCode code, Agency sample, int number) {
        AgencyId id = AgencyId.of(code, "ZZ-" + number);
        Optional<Quota> posts =
                number % 7 == 0 ? Optional.empty() : Optional.of(Quota.of(QuotaKind.ADMINISTRATIVE, number));
        edit.put(Agency.builder()
                .id(id)
                .name("众" + number + "局")
                .kind(sample.kind())
                .series(sample.series())
                .quota(posts)
                .build());
        edit.put(Division.builder()
                .id(DivisionId.of(code, "ZZ-" + number))
                .agency(id)
                .name("科" + number)
                .quota(posts)
                .build());
        edit.put(Institution.builder()
                .id(InstitutionId.of(code, "ZZ-" + number))
                .name("众" + number + "中心")
                .supervisor(id)
                .quota(posts)
                .build());
        edit.put(CoordinatingBody.builder()
                .id(CoordinatingBodyId.of(code, "ZZ-" + number))
                .name("众" + number + "领导小组")
                .kind(CoordinatingBodyKind.STANDING)
                .build());
        edit.put(Mandate.builder()
                .id(MandateId.of(code, "ZZ-" + number))
                .title("动作" + number)
                .authority("上级")
                .build());
        edit.put(Duty.builder()
                .id(DutyId.of(code, "ZZ-" + number))
                .title("事" + number)
                .addHoldings(DutyHolding.lead(id))
                .build());
    }
}
