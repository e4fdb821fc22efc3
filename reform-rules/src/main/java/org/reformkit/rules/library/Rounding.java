package org.reformkit.rules.library;

import java.math.RoundingMode;

/** How a percentage loses the decimals that are not printed (舍入方式). */
public enum Rounding {
    /** To the nearest, halves away from zero (四舍五入). */
    HALF_UP(RoundingMode.HALF_UP),
    /** Cut off (去尾). */
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
