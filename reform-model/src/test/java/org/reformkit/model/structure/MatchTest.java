package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.mandate.Mandate;

class MatchTest {

    private static final JurisdictionCode CODE = JurisdictionCode.parse("320481");
    private static final Match BODIES =
            Match.<Mandate, Agency>of(ElementKind.MANDATE, Mandate::function, ElementKind.AGENCY, Agency::functions);

    private static Agency agency(String key, String... functions) {
        Agency.Builder builder = Agency.builder();
        builder.id(AgencyId.of(CODE, key))
                .name("局" + key)
                .kind(AgencyKind.CONSTITUENT_DEPARTMENT)
                .series(Series.GOVERNMENT);
        for (String function : functions) {
            builder.addFunctions(Field.of(function));
        }
        return builder.build();
    }

    private static Mandate mandate(String key, Optional<String> function) {
        return Mandate.builder()
                .id(MandateId.of(CODE, key))
                .title("设立")
                .authority("省委")
                .function(function.map(Field::of))
                .build();
    }

    private static Structure structure() {
        return Structure.builder(LocalDate.of(2019, 1, 1))
                .add(Jurisdiction.of(CODE, "溧阳市"))
                .add(agency("A-01", "应急管理"))
                .add(agency("A-02", "医疗保障", "应急管理"))
                .add(mandate("M-01", Optional.of("医疗保障")))
                .add(mandate("M-02", Optional.empty()))
                .add(mandate("M-03", Optional.of("审计")))
                .add(mandate("M-04", Optional.of("应急管理")))
                .build();
    }

    @Test
    void tellsTheFirstThatBearsWhatIsAskedFor() {
        assertThat(structure().places(CODE, BODIES))
                .hasToString("[1, " + Column.UNKNOWN + ", " + Match.NOBODY + ", 0]");
        assertThat(structure().places(JurisdictionCode.parse("320402"), BODIES).size())
                .isZero();
    }

    @Test
    void isFoundAnewWhereEitherSideChanges() {
        Structure before = structure();
        assertThat(before.places(CODE, BODIES)).isSameAs(before.places(CODE, BODIES));

        Structure bearing = before.edit().put(agency("A-00", "审计")).done();
        assertThat(bearing.places(CODE, BODIES)).hasToString("[2, " + Column.UNKNOWN + ", 0, 1]");

        Structure asking =
                bearing.edit().put(mandate("M-02", Optional.of("应急管理"))).done();
        assertThat(asking.places(CODE, BODIES)).hasToString("[2, 1, 0, 1]");
        assertThat(before.places(CODE, BODIES)).hasToString("[1, " + Column.UNKNOWN + ", " + Match.NOBODY + ", 0]");
    }
}
