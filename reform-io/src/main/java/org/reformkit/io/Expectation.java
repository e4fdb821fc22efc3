package org.reformkit.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.immutables.value.Value;

/** What a document should have at some place (应有内容): a phrase in two languages, with words of the document's own in it. */
@Value.Immutable(builder = false)
public interface Expectation {

    /** The phrase's key, such as {@code date}. */
    @Value.Parameter
    String key();

    /** What stands in the phrase, such as the values that may be chosen from. */
    @Value.Parameter
    ImmutableList<String> arguments();

    /**
     * The phrase with this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Expectation of(String key, String... arguments) {
        return ImmutableExpectation.of(key, ImmutableList.copyOf(arguments));
    }

    /** The phrase, such as {@code a date such as 2019-02-11}: in Chinese for any Chinese locale, otherwise in English. */
    default String text(Locale locale) {
        return Phrases.in(locale).phrase("expected." + key(), arguments());
    }

    @Value.Check
    default void check() {
        checkArgument(
                Phrases.in(Locale.ENGLISH).has("expected." + key()),
                "Expectation '%s': no such phrase. Expected a key of problems_en.properties.",
                key());
    }
}
