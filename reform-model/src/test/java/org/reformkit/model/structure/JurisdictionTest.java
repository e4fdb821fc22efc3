package org.reformkit.model.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reformkit.model.quota.QuotaKind.ADMINISTRATIVE;
import static org.reformkit.model.structure.Changzhou.CITY;
import static org.reformkit.model.structure.Changzhou.PREFECTURE;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Level;
import org.reformkit.model.quota.Quota;

class JurisdictionTest {

    private static final Jurisdiction JURISDICTION = Jurisdiction.of(CITY, "溧阳市");

    @Test
    void hasTheLevelThatItsCodeTells() {
        assertThat(JURISDICTION.level()).isEqualTo(Level.COUNTY);
        assertThat(Jurisdiction.of(PREFECTURE, "常州市").level()).isEqualTo(Level.PREFECTURE);
    }

    @Test
    void hasAnEmptyPoolUnlessOneIsGiven() {
        assertThat(JURISDICTION.pool().isEmpty()).isTrue();
        Pool pool = Pool.EMPTY.withQuota(Quota.of(ADMINISTRATIVE, 3));
        assertThat(JURISDICTION.withPool(pool).pool()).isEqualTo(pool);
        assertThat(JURISDICTION.withPool(pool).withPool(Pool.EMPTY)).isEqualTo(JURISDICTION);
    }

    @Test
    void listsAllItHasUnlessItIsSaidThatItDoesNot() {
        assertThat(JURISDICTION.isComplete(ElementKind.AGENCY)).isTrue();
        Jurisdiction partial =
                JURISDICTION.toBuilder().addIncomplete(ElementKind.AGENCY).build();
        assertThat(partial.isComplete(ElementKind.AGENCY)).isFalse();
        assertThat(partial.isComplete(ElementKind.DIVISION)).isTrue();
        assertThat(partial.withPool(Pool.EMPTY)).isEqualTo(partial);
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Jurisdiction.of(CITY, " "))
                .withMessage("Jurisdiction '320481': its name is blank. Expected a name.");
    }
}
