package org.reformkit.model.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {

    @Test
    void onlyTheVillageHasNoGovernment() {
        assertThat(Level.values()).filteredOn(level -> !level.isGovernment()).containsExactly(Level.VILLAGE);
    }

    @Test
    void higherLevelIsAboveLowerAndNotItself() {
        assertThat(Level.PREFECTURE.isAbove(Level.COUNTY)).isTrue();
        assertThat(Level.COUNTY.isAbove(Level.PREFECTURE)).isFalse();
        assertThat(Level.COUNTY.isAbove(Level.COUNTY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void readsItsOwnTerm(Level level) {
        assertThat(Level.parse(level.term())).isEqualTo(level);
    }

    @Test
    void tellsTheTermsWhenItKnowsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.parse("镇级"))
                .withMessage("Level '镇级': unknown. Expected one of 国家级, 省级, 地级, 县级, 乡级, 村级.");
    }
}
