package org.reformkit.rules.check;

import java.util.Locale;

/** A text given in both languages. */
record LiteralText(String zh, String en) implements Text {

    @Override
    public String in(Locale locale) {
        return Text.isChinese(locale) ? zh : en;
    }

    @Override
    public String toString() {
        return zh;
    }
}
