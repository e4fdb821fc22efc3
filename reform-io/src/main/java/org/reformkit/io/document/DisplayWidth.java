package org.reformkit.io.document;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;

/** How many columns of a fixed-width screen a text takes: two for a Chinese character, one for a Latin one. */
final class DisplayWidth {

    /** The blocks of wide and full-width characters of Unicode's East Asian Width, ambiguous ones left out. */
    private static final ImmutableRangeSet<Integer> WIDE = ImmutableRangeSet.<Integer>builder()
            .add(Range.closed(0x1100, 0x115F))
            .add(Range.closed(0x2E80, 0x303E))
            .add(Range.closed(0x3041, 0x4DBF))
            .add(Range.closed(0x4E00, 0xA4CF))
            .add(Range.closed(0xAC00, 0xD7A3))
            .add(Range.closed(0xF900, 0xFAFF))
            .add(Range.closed(0xFE30, 0xFE6F))
            .add(Range.closed(0xFF00, 0xFF60))
            .add(Range.closed(0xFFE0, 0xFFE6))
            .add(Range.closed(0x1F300, 0x1F64F))
            .add(Range.closed(0x20000, 0x3FFFD))
            .build();

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WIDE.contains(character) ? 2 : 1;
        };
    }
}
