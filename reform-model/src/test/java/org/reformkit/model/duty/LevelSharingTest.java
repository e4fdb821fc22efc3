package org.reformkit.model.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Level;

class LevelSharingTest {

    @Test
    void oneLevelAnswersAndOthersHelp() {
        LevelSharing sharing = LevelSharing.of(Level.PREFECTURE, ImmutableList.of(Level.TOWNSHIP, Level.COUNTY));
        assertThat(sharing.principal()).isEqualTo(Level.PREFECTURE);
        assertThat(sharing.cooperating()).containsExactly(Level.COUNTY, Level.TOWNSHIP);
    }

    @Test
    void aLevelMayAnswerAlone() {
        assertThat(LevelSharing.of(Level.COUNTY).cooperating()).isEmpty();
    }

    @Test
    void rejectsALevelThatHelpsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LevelSharing.of(Level.COUNTY, ImmutableList.of(Level.TOWNSHIP, Level.COUNTY)))
                .withMessage("Sharing of a duty: level '县级' answers for it and helps itself."
                        + " Expected other levels to help.");
    }
}
