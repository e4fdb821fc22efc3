package org.reformkit.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MilestoneTest {

    private static final Milestone TRANSFER = Milestone.builder()
            .kind(MilestoneKind.TRANSFER)
            .dueBy(LocalDate.of(2019, 2, 28))
            .build();

    @Test
    void isOfTheWholePlanAndOpenUnlessSaidOtherwise() {
        assertThat(TRANSFER.place()).isEmpty();
        assertThat(TRANSFER.doneOn()).isEmpty();
        assertThat(TRANSFER.toBuilder().build()).isEqualTo(TRANSFER);
    }

    @Test
    void rejectsABlankReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRANSFER.toBuilder().delayedBecause(" ").build())
                .withMessage("Milestone 'TRANSFER': blank reason for its delay. Expected a reason, or none.");
    }
}
