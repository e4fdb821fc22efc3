package org.reformkit.model.base;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A level of the territory (层级), highest first. Each has a government of its own but the lowest: a village or community
 * governs itself and is no level of government (CD-29).
 */
public enum Level {
    NATION("国家级"),
    PROVINCE("省级"),
    PREFECTURE("地级"),
    COUNTY("县级"),
    TOWNSHIP("乡级"),
    VILLAGE("村级");

    private final String term;

    Level(String term) {
        this.term = term;
    }

    /**
     * The level with this Chinese term.
     *
     * @throws IllegalArgumentException if no level has it
     */
    public static Level parse(String term) {
        return Arrays.stream(values())
                .filter(level -> level.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Level '" + term + "': unknown. Expected one of "
                        + Arrays.stream(values()).map(Level::term).collect(Collectors.joining(", ")) + "."));
    }

    /** The Chinese term, such as {@code 县级}. */
    public String term() {
        return term;
    }

    /** Whether a government stands at this level; not so in villages and communities (村、社区). */
    public boolean isGovernment() {
        return this != VILLAGE;
    }

    /** Whether this level is higher than {@code other}; no level is above itself. */
    public boolean isAbove(Level other) {
        return compareTo(other) < 0;
    }
}
