package org.reformkit.model.base;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The rank of a body or a post (规格、职务层次), highest first, with the codes of GB/T 12407-2008. The ranks of a unit (股级)
 * are in local use only and have no code there.
 */
public enum Rank {
    NATIONAL_CHIEF(1, 101, "正国级"),
    NATIONAL_DEPUTY(2, 102, "副国级"),
    PROVINCIAL_CHIEF(3, 111, "正部级"),
    PROVINCIAL_DEPUTY(4, 112, "副部级"),
    BUREAU_CHIEF(5, 121, "正厅级"),
    BUREAU_DEPUTY(6, 122, "副厅级"),
    COUNTY_CHIEF(7, 131, "正处级"),
    COUNTY_DEPUTY(8, 132, "副处级"),
    TOWNSHIP_CHIEF(9, 141, "正科级"),
    TOWNSHIP_DEPUTY(10, 142, "副科级"),
    UNIT_CHIEF(11, Rank.NO_CODE, "正股级"),
    UNIT_DEPUTY(12, Rank.NO_CODE, "副股级"),
    /** No rank has been set (未定级); it is neither above nor below the others. */
    UNGRADED(Rank.NO_PLACE, 199, "未定级");

    private static final int NO_CODE = 0;
    private static final int NO_PLACE = 0;

    private final int place;
    private final int code;
    private final String term;

    Rank(int place, int code, String term) {
        this.place = place;
        this.code = code;
        this.term = term;
    }

    /**
     * The rank with this Chinese term.
     *
     * @throws IllegalArgumentException if no rank has it
     */
    public static Rank parse(String term) {
        return Arrays.stream(values())
                .filter(rank -> rank.term.equals(term))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Rank '" + term + "': unknown. Expected one of "
                        + Arrays.stream(values()).map(Rank::term).collect(Collectors.joining(", ")) + "."));
    }

    /** The code of GB/T 12407-2008, three digits; absent for the ranks of a unit. */
    public OptionalInt code() {
        return code == NO_CODE ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** The Chinese term for a body of this rank, such as {@code 正处级}. */
    public String term() {
        return term;
    }

    /** Whether it is the lower of the two ranks of its level (副职). */
    public boolean isDeputy() {
        return place != NO_PLACE && place % 2 == 0;
    }

    /** Whether this rank is higher than {@code other}; false if either is ungraded. */
    public boolean isAbove(Rank other) {
        return this != UNGRADED && other != UNGRADED && compareTo(other) < 0;
    }

    /**
     * How many ranks higher this is than {@code other}, negative if lower. Chief to deputy is one step, so 正处级 is two
     * steps above 正科级.
     *
     * @throws IllegalArgumentException if either is ungraded
     */
    public int stepsAbove(Rank other) {
        if (this == UNGRADED || other == UNGRADED) {
            throw new IllegalArgumentException("Rank '" + UNGRADED.term
                    + "': it is neither above nor below another. Expected a rank from 正国级 to 副股级.");
        }
        return other.place - place;
    }
}
