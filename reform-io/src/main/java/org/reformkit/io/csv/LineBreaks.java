package org.reformkit.io.csv;

/** Line breaks in text (换行): LF, CR or both together, each once. */
final class LineBreaks {

    private static final int LONGEST = 60;

    private LineBreaks() {}

    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                count++;
            }
        }
        return count;
    }

    /** The line with this number, from 1, cut short where it is long. */
    static String line(String text, int number) {
        String line = text.lines().skip(number - 1L).findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
