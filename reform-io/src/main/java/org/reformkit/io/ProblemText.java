package org.reformkit.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a problem into words. */
final class ProblemText {

    private ProblemText() {}

    static String of(Problem problem, Phrases phrases, Locale locale) {
        String place = place(problem, phrases);
        String fault = fault(problem, phrases, locale);
        String text = place + fault;
        return problem.file().isPresent() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String place(Problem problem, Phrases phrases) {
        List<String> parts = new ArrayList<>();
        problem.file().ifPresent(file -> parts.add(phrases.phrase("place.file", file)));
        problem.line().ifPresent(line -> parts.add(phrases.phrase("place.line", Integer.toString(line))));
        problem.column().ifPresent(column -> parts.add(phrases.phrase("place.column", Integer.toString(column))));
        problem.at()
                .ifPresent(at -> parts.add(phrases.phrase(at.startsWith("/") ? "place.pointer" : "place.header", at)));
        return parts.isEmpty()
                ? ""
                : String.join(phrases.phrase("place.separator"), parts).strip() + phrases.phrase("place.end");
    }

    private static String fault(Problem problem, Phrases phrases, Locale locale) {
        String key = "found." + problem.kind();
        String found = problem.expectation()
                .map(expectation -> key + "." + expectation.key())
                .filter(phrases::has)
                .map(own -> phrases.phrase(own, problem.value().orElse("")))
                .orElseGet(() -> problem.value().isEmpty() && phrases.has(key + ".none")
                        ? phrases.phrase(key + ".none")
                        : phrases.phrase(key, problem.value().orElse("")));
        String expected = problem.expectation()
                .map(expectation -> phrases.phrase("expected", expectation.text(locale)))
                .orElse("");
        String sentence = found.isEmpty() && expected.isEmpty() ? "" : found + expected + phrases.phrase("stop");
        return problem.detail()
                .map(detail -> detail.replace('\n', ' '))
                .map(detail -> sentence.isEmpty() ? detail : sentence + phrases.phrase("detail", detail))
                .orElse(sentence);
    }
}
