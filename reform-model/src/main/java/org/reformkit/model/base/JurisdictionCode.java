package org.reformkit.model.base;

import java.util.Optional;

/**
 * The code of a jurisdiction (行政区划代码): the six digits of GB/T 2260 down to the county, nine for a township, twelve for
 * a village or community; {@code 000000} is the nation. Level and parent follow from the digits. The class knows the form
 * of the codes, not which of them are assigned.
 */
public final class JurisdictionCode implements ElementId {

    /** The nation as a whole, {@code 000000}. */
    public static final JurisdictionCode NATION = new JurisdictionCode("000000");

    private final String digits;
    private final Level level;
    private final int hash;

    private JurisdictionCode(String digits) {
        this.digits = digits;
        this.level = levelOf(digits);
        this.hash = digits.hashCode();
    }

    /**
     * Reads a code, such as {@code 320481}, {@code 320481001} or {@code 320481001001}.
     *
     * @throws IllegalArgumentException if {@link #problem} finds something
     */
    public static JurisdictionCode parse(String text) {
        problem(text).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return new JurisdictionCode(text);
    }

    /** What is wrong with {@code text} as a code, as a whole message; empty if nothing is. */
    public static Optional<String> problem(String text) {
        return JurisdictionCodeForm.fault(text).map(fault -> "Jurisdiction code '" + text + "': " + fault);
    }

    /** The level, by the last part that is not zeros. */
    public Level level() {
        return level;
    }

    /**
     * The jurisdiction next above; empty for the nation. A county directly under its province (prefecture part 90) and a
     * district or county of a municipality (直辖市) come under the province; a township of a prefecture-level city without
     * counties, such as {@code 441900003}, under that city.
     */
    public Optional<JurisdictionCode> parent() {
        return switch (level) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case PREFECTURE -> Optional.of(province());
            case COUNTY ->
                Optional.of(
                        isMunicipality() || prefecturePart() == 90
                                ? province()
                                : new JurisdictionCode(digits.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(new JurisdictionCode(digits.substring(0, 6)));
            case VILLAGE -> Optional.of(new JurisdictionCode(digits.substring(0, 9)));
        };
    }

    /** Whether {@code other} lies in this jurisdiction; each contains itself. */
    public boolean contains(JurisdictionCode other) {
        return digits.regionMatches(0, other.digits, 0, significantDigits());
    }

    /**
     * Whether it is a district of a city (市辖区): county part 01 to 20 in a city of prefecture level, or any in the
     * district part (01) of a municipality, such as {@code 310151}. It goes by the range of the code, so a district that
     * kept a code of another range, such as {@code 429021}, is not seen.
     */
    public boolean isDistrict() {
        if (level != Level.COUNTY) {
            return false;
        }
        if (isMunicipality()) {
            return prefecturePart() == 1;
        }
        return !isOutsideCity() && countyPart() <= 20;
    }

    /**
     * Whether it is a city of county level (县级市): county part 81 to 99, or 01 to 20 in a region or autonomous prefecture
     * (地区、自治州、盟) or directly under a province.
     */
    public boolean isCountyLevelCity() {
        return level == Level.COUNTY
                && !isDistrict()
                && (countyPart() >= 81 || (countyPart() <= 20 && isOutsideCity()));
    }

    /** This code itself. */
    @Override
    public JurisdictionCode jurisdiction() {
        return this;
    }

    @Override
    public ElementKind kind() {
        return ElementKind.JURISDICTION;
    }

    /** The digits. */
    @Override
    public String text() {
        return digits;
    }

    /** Among jurisdictions by digits, so that each comes right before those in it. */
    @Override
    public int compareTo(ElementId other) {
        int byDigits = this == other ? 0 : digits.compareTo(other.jurisdiction().digits);
        return byDigits != 0 ? byDigits : kind().compareTo(other.kind());
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof JurisdictionCode other && hash == other.hash && digits.equals(other.digits));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return digits;
    }

    private static Level levelOf(String digits) {
        return switch (digits.length()) {
            case 12 -> Level.VILLAGE;
            case 9 -> Level.TOWNSHIP;
            default -> {
                if (!digits.endsWith("00")) {
                    yield Level.COUNTY;
                }
                if (!digits.endsWith("0000")) {
                    yield Level.PREFECTURE;
                }
                yield digits.equals("000000") ? Level.NATION : Level.PROVINCE;
            }
        };
    }

    private int significantDigits() {
        return switch (level) {
            case NATION -> 0;
            case PROVINCE -> 2;
            case PREFECTURE -> 4;
            case COUNTY -> 6;
            case TOWNSHIP -> 9;
            case VILLAGE -> 12;
        };
    }

    private JurisdictionCode province() {
        return new JurisdictionCode(digits.substring(0, 2) + "0000");
    }

    private boolean isMunicipality() {
        return switch (digits.substring(0, 2)) {
            case "11", "12", "31", "50" -> true;
            default -> false;
        };
    }

    private boolean isOutsideCity() {
        int prefecture = prefecturePart();
        return prefecture == 90 || (prefecture >= 21 && prefecture <= 50);
    }

    private int prefecturePart() {
        return Integer.parseInt(digits, 2, 4, 10);
    }

    private int countyPart() {
        return Integer.parseInt(digits, 4, 6, 10);
    }
}
