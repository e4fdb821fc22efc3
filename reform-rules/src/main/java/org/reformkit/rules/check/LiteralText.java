package org.reformkit.rules.check;

import java.util.Locale;

/** A text given in both languages. */
record LiteralText(String zh, String en) implements Text {

    /** Any text as it reads in both languages, which is all that equality goes by. */
    static LiteralText of(Text text) {
        return text instanceof LiteralText literal
                ? literal
                : new LiteralText(text.in(Locale.SIMPLIFIED_CHINESE), text.in(Locale.ENGLISH));
    }

    @Override
    public String in(Locale locale) {
        return Text.isChinese(locale) ? zh : en;
    }

    @Override
    public boolean equals(Object object) {
        return this == object || (object instanceof Text text && reads(of(text)));
    }

    private boolean reads(LiteralText other) {
        return zh.equals(other.zh) && en.equals(other.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }

    @Override
    public String toString() {
        return zh;
    }
}
