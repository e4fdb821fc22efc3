package org.reformkit.io.document;

/** A plain text in the making, with numbered headings: 一、 then （一） then 1. then （1）, as official documents have them. */
final class Outline {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String INDENT = "   ";

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
        line(0, words.say("number.section", NUMERALS.charAt(section - 1), section, title));
    }

    void group(String title) {
        group++;
        item = 0;
        entry = 0;
        blank();
        line(0, words.say("number.group", NUMERALS.charAt(group - 1), section, group, title));
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

    void blank() {
        text.append('\n');
    }

    /** A line at some depth. What names hold of line breaks and other control characters could pass for lines of ours. */
    void line(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ")).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
