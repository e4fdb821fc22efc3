package org.reformkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Evidence;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/** That a rule is violated by a subject, or cannot be decided for it (检查发现的问题). */
@Value.Immutable
public interface Finding {

    /** The rule. */
    RuleDescription rule();

    /** The key of the subject. */
    SubjectKey subjectKey();

    /** The jurisdiction it was found in; absent for the whole. */
    Optional<JurisdictionCode> jurisdiction();

    /** Undetermined or violated. */
    Verdict verdict();

    /** Why it is one. */
    Reasons reasons();

    /** What became of it. */
    @Value.Default
    default Disposition disposition() {
        return Disposition.OPEN;
    }

    /** The exemption that covers it, or did so until it was over. */
    Optional<Exemption> exemption();

    /** What tells it from all others of the report. */
    @Value.Lazy
    default FindingKey key() {
        return FindingKey.of(rule().id(), rule().edition(), subject());
    }

    /** The text of the subject's key, such as {@code 320481/A-01}. */
    default String subject() {
        return subjectKey().text();
    }

    /** What an official calls the subject. */
    default Text subjectName() {
        return reasons().subjectName();
    }

    /** What was found, piece by piece. */
    default ImmutableList<Evidence> evidence() {
        return reasons().evidence();
    }

    /** The elements it rests on, with their sources. */
    default ImmutableList<Datum> data() {
        return reasons().data();
    }

    /** How much the rule binds. */
    default Severity severity() {
        return rule().severity();
    }

    /** What the rule demands. */
    default Text title() {
        return rule().title();
    }

    /** What the rule and the values in it rest on. */
    default ImmutableList<Citation> citations() {
        return rule().bases();
    }

    /** Whether it keeps a report from conforming, by a threshold of severity, which is inclusive. */
    default boolean blocks(Severity threshold, Undetermined undetermined) {
        return disposition().isOpen()
                && severity().compareTo(threshold) >= 0
                && (verdict() == Verdict.VIOLATED || undetermined == Undetermined.BLOCKS);
    }

    /**
     * One line in Chinese for a Chinese locale and in English for any other: severity, title, subject, reasons, basis and
     * data.
     */
    default String text(Locale locale) {
        return FindingText.of(this, locale);
    }

    /**
     * Where its data came from, file by file, then the steps of the plan: {@code divisions.csv 第 41、42、47 行}; empty where
     * that is not known.
     */
    default String sources(Locale locale) {
        return new SourceText(data(), locale).text();
    }

    @Value.Check
    default void check() {
        checkArgument(
                verdict().isFinding(),
                "Finding '%s': verdict '%s'. Expected UNDETERMINED or VIOLATED.",
                rule().id(),
                verdict());
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with this finding's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /** Sets the key of the subject, by its text. */
        @CanIgnoreReturnValue
        public Builder subject(String text) {
            return subjectKey(SubjectKey.of(text));
        }
    }
}
