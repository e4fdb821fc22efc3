package org.reformkit.io.wire;

import org.jspecify.annotations.Nullable;

/** The short texts of one document (重复文本), each kept once, so that a large document is few strings. For one thread. */
public final class Texts {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 32;

    /** A text stands at the place of its hash and makes way for the next one there: no growth, no chains. */
    private final @Nullable String[] texts = new String[PLACES];

    /** The text of these characters: the one that came before, if it is still known. */
    public String text(char[] chars, int start, int length) {
        if (length > LONGEST) {
            return new String(chars, start, length);
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
        String before = texts[place];
        if (before != null && isText(before, chars, start, length)) {
            return before;
        }
        String text = new String(chars, start, length);
        texts[place] = text;
        return text;
    }

    private static boolean isText(String text, char[] chars, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
