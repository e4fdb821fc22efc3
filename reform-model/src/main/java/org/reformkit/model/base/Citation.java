package org.reformkit.model.base;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What something rests on (依据): a law, regulation, decision, plan or report, and the place in it. It names the document
 * and does not hold its text.
 */
@Value.Immutable
public interface Citation extends Comparable<Citation> {

    /** The title of the document (标题), with or without title marks 《》. */
    String title();

    /** The number of the document (发文字号). */
    Optional<DocumentNumber> documentNumber();

    /** The place in the document, such as {@code 第十五条} or the row id {@code OL-82}. */
    Optional<String> article();

    /** The day on which the document was issued (成文日期); not part of {@link #text}. */
    Optional<LocalDate> issuedOn();

    /**
     * The document as a whole.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    static Citation of(String title) {
        return builder().title(title).build();
    }

    /**
     * One place in the document.
     *
     * @throws IllegalArgumentException if the title or the article is blank
     */
    static Citation of(String title, String article) {
        return builder().title(title).article(article).build();
    }

    /**
     * The citation in Chinese, such as {@code 《…规定》（苏编〔2019〕4号）第十五条}. A title that begins with a title mark or a
     * quotation mark stays as it is.
     */
    default String text() {
        String marked = title().startsWith("《") || title().startsWith("“") ? title() : "《" + title() + "》";
        return marked
                + documentNumber().map(number -> "（" + number + "）").orElse("")
                + article().orElse("");
    }

    /** By text; where that is the same, by title, article and date, absent first. */
    @Override
    default int compareTo(Citation other) {
        return Comparator.comparing(Citation::text)
                .thenComparing(Citation::title)
                .thenComparing(Citation::article, Comparators.emptiesFirst(Comparator.<String>naturalOrder()))
                .thenComparing(Citation::issuedOn, Comparators.emptiesFirst(Comparator.<LocalDate>naturalOrder()))
                .compare(this, other);
    }

    @Value.Check
    default void check() {
        checkArgument(!title().isBlank(), "Citation '%s': blank title. Expected the title of a document.", title());
        checkArgument(
                !article().map(String::isBlank).orElse(false),
                "Citation '%s': blank article. Expected a place in the document, or none.",
                title());
    }

    /** A builder without attributes; the title is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this citation. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds citations. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
