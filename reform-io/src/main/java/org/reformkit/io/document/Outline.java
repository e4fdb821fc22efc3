package org.reformkit.io.document;

import org.reformkit.rules.check.Text;

/** A plain text in the making, with numbered headings: 一、 then （一） then 1. then （1）, as official documents have them. */
final class Outline {

    private static final String NUMERALS = "一二三四五六七八九";
    private static final int INDENT = 3;
    private static final int BELOW_ENTRY_ZH = 8;
    private static final int BELOW_ENTRY_EN = 5;

    private final StringBuilder text = new StringBuilder();
    private final Words words;
    private int section;
    private int group;
    private int item;
    private int entry;

    Outline(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    void section(String title) {
        section++;
        group = 0;
        item = 0;
        entry = 0;
        blank();
        line(0, words.say("number.section", numeral(section), section, title));
    }

    void group(String title) {
        group++;
        item = 0;
        entry = 0;
        blank();
        line(0, words.say("number.group", numeral(group), section, group, title));
    }

    void item(String title) {
        item++;
        entry = 0;
        line(0, words.say("number.item", item, title));
    }

    void entry(String title) {
        entry++;
        line(1, words.say("number.entry", entry, title));
    }

    /** More on the entry before, right below its text. */
    void more(String line) {
        write(Text.isChinese(words.locale()) ? BELOW_ENTRY_ZH : BELOW_ENTRY_EN, line);
    }

    void blank() {
        text.append('\n');
    }

    void line(int depth, String line) {
        write(depth * INDENT, line);
    }

    /** What names hold of line breaks and other control characters could pass for lines of ours. */
    private void write(int blanks, String line) {
        text.append(" ".repeat(blanks))
                .append(line.replaceAll("[\\p{Cc}\\u2028\\u2029]", " "))
                .append('\n');
    }

    /** 一 to 九十九, and digits from there on. */
    private static String numeral(int number) {
        int tens = number / 10;
        int ones = number % 10;
        if (tens >= 10) {
            return Integer.toString(number);
        }
        return (tens > 1 ? NUMERALS.substring(tens - 1, tens) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? NUMERALS.substring(ones - 1, ones) : "");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
