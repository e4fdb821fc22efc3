package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Claim;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** What is said of one record of several (逐项意见): a subject is judged by the worst, and all that are as bad are told. */
record Remark(Verdict verdict, Text text) {

    /** Nothing is wrong with a record; that is never told. */
    static final Remark SATISFIED = new Remark(Verdict.SATISFIED, Text.of(""));

    static Remark violated(Text text) {
        return new Remark(Verdict.VIOLATED, text);
    }

    static Remark undetermined(Text text) {
        return new Remark(Verdict.UNDETERMINED, text);
    }

    /** A claim on a subject by the remarks on its records; not applicable where there are none. */
    static <S> Claim<S> claim(Text claim, BiFunction<? super Structure, ? super S, ImmutableList<Remark>> remarks) {
        return Check.<S>of(claim, (structure, subject) -> worst(remarks.apply(structure, subject)))
                .telling((structure, subject) -> told(claim, remarks.apply(structure, subject)));
    }

    /** A constant in words: its Chinese term, and its name in English. */
    static Text words(String term, Enum<?> constant) {
        return Text.of(term, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A number as far as it is known. */
    static Text number(Reading reading) {
        return Text.of(reading.text(Locale.SIMPLIFIED_CHINESE), reading.text(Locale.ENGLISH));
    }

    private static Verdict worst(List<Remark> remarks) {
        Verdict worst = Verdict.NOT_APPLICABLE;
        for (Remark remark : remarks) {
            worst = worst.and(remark.verdict());
        }
        return worst;
    }

    private static Text told(Text claim, List<Remark> remarks) {
        Verdict worst = worst(remarks);
        return worst.isFinding()
                ? TextList.ofReasons(remarks.stream()
                        .filter(remark -> remark.verdict() == worst)
                        .map(Remark::text)
                        .toList())
                : claim;
    }
}
