package org.reformkit.model.plan;

/** Which way through time a plan runs (执行方向). */
public enum Direction {
    /** Forward, as plans do: dates may not fall (顺序执行). */
    FORWARD,
    /** Back, as the inverse of a plan does: dates may not rise (逆序撤回). */
    BACKWARD
}
