package org.reformkit.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DutyId;

class ProceedingTest {

    private static final Stage COMPILED =
            Stage.builder().kind(StageKind.COMPILATION).actor("市委编办").build();
    private static final Stage REVIEWED =
            Stage.builder().kind(StageKind.LEGAL_REVIEW).actor("市政府法制办").build();
    private static final Proceeding LIST = Proceeding.builder()
            .kind(ProceedingKind.PENALTY_LIST)
            .addStages(REVIEWED, COMPILED)
            .build();

    @Test
    void keepsItsStagesInOrder() {
        assertThat(LIST.stages()).containsExactly(REVIEWED, COMPILED);
    }

    @Test
    void concernsElementsOfSeveralKinds() {
        AgencyId agency = AgencyId.parse("320481/A-01");
        DutyId duty = DutyId.parse("320481/D-01");
        assertThat(LIST.toBuilder().addSubjects(duty, agency).build().subjects())
                .containsExactly(duty, agency);
    }

    @Test
    void rejectsABlankReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIST.toBuilder().reason(" ").build())
                .withMessage("Proceeding 'PENALTY_LIST': blank reason. Expected a reason, or none.");
    }

    @Test
    void rejectsAStageOfNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPILED.toBuilder().actor(" ").build())
                .withMessage("Stage 'COMPILATION': its actor is blank. Expected who did it.");
    }
}
