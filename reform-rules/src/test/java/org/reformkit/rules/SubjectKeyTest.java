package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;

class SubjectKeyTest {

    private static final AgencyId OFFICE = AgencyId.parse("320481/A-01");

    private final List<AgencyId> asked = new ArrayList<>();

    private String keyOf(AgencyId id) {
        asked.add(id);
        return id.text();
    }

    @Test
    void isPutTogetherOnceSomeoneReadsIt() {
        SubjectKey late = SubjectKey.late(OFFICE, this::keyOf);

        assertThat(asked).isEmpty();
        assertThat(late.text()).isEqualTo("320481/A-01").isSameAs(late.text());
        assertThat(asked).containsExactly(OFFICE);
    }

    @Test
    void isTheSameReadOrNot() {
        SubjectKey known = SubjectKey.of("320481/A-01");

        assertThat(SubjectKey.late(OFFICE, this::keyOf)).isEqualTo(known).hasSameHashCodeAs(known);
        assertThat(known).isEqualTo(SubjectKey.late(OFFICE, this::keyOf)).hasToString("320481/A-01");
        assertThat(known).isNotEqualTo(SubjectKey.of("320481/A-02")).isNotEqualTo("320481/A-01");
    }

    @Test
    @SuppressWarnings("NullAway") // as a host without its checks may do
    void refusesNone() {
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.builder().subject(null))
                .withMessage("subject");
    }
}
