package org.reformkit.model.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;

class PlateTest {

    private static final AgencyId HOST = AgencyId.parse("320481/A-01");
    private static final AgencyId OTHER = AgencyId.parse("320481/A-02");
    private static final AgencyId NEW = AgencyId.parse("320481/A-03");

    private static final Plate PLATE = Plate.of(HOST, "溧阳市老龄办");

    @Test
    void isKeptUnderItsHostByItsName() {
        assertThat(PLATE.owner()).isEqualTo(HOST);
        assertThat(PLATE.key()).isEqualTo("plate 320481/A-01 溧阳市老龄办");
        assertThat(PLATE.references()).containsExactly(HOST);
        assertThat(PLATE.term()).isEqualTo("牌子“溧阳市老龄办”");
    }

    @Test
    void endsWithItsHost() {
        assertThat(PLATE.without(HOST)).isEmpty();
        assertThat(PLATE.without(OTHER)).contains(PLATE);
    }

    @Test
    void passesToWhoSucceedsItsHost() {
        assertThat(PLATE.succeeded(HOST, NEW)).contains(Plate.of(NEW, "溧阳市老龄办"));
        assertThat(PLATE.succeeded(OTHER, NEW)).contains(PLATE);
    }

    @Test
    void hangsOnADivisionAndStaysThereWithTheSuccessor() {
        DivisionId division = DivisionId.parse("320481/A-01-02");
        Plate plate = Plate.of(HOST, "产业发展科", Optional.of(division));

        assertThat(plate).isNotEqualTo(Plate.of(HOST, "产业发展科"));
        assertThat(plate.key()).isEqualTo("plate 320481/A-01 产业发展科 320481/A-01-02");
        assertThat(plate.references()).containsExactly(HOST);
        assertThat(plate.succeeded(HOST, NEW)).contains(Plate.of(NEW, "产业发展科", Optional.of(division)));
        assertThat(plate.without(HOST)).isEmpty();
    }

    @Test
    void rejectsABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plate.of(HOST, " "))
                .withMessage("Plate of '320481/A-01': its name is blank. Expected the name on it.");
    }
}
