package org.reformkit.benchmarks.io;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.Rank;
import org.reformkit.model.quota.LeaderPosition;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.QuotaKind;

/** The words that documents have for constants, in both directions, and what makes a text. */
final class Constants {

    static final ImmutableMap<String, AgencyKind> AGENCY_KINDS = of(AgencyKind.class);
    static final ImmutableMap<String, Series> SERIES = of(Series.class);
    static final ImmutableMap<String, Rank> RANKS = of(Rank.class);
    static final ImmutableMap<String, DivisionCategory> CATEGORIES = of(DivisionCategory.class);
    static final ImmutableMap<String, QuotaKind> QUOTA_KINDS = of(QuotaKind.class);
    static final ImmutableMap<String, LeaderScope> SCOPES = of(LeaderScope.class);
    static final ImmutableMap<String, LeaderPosition> POSITIONS = of(LeaderPosition.class);

    /** The word of each constant above. */
    static final ImmutableMap<Enum<?>, String> WORDS = Stream.of(
                    AGENCY_KINDS, SERIES, RANKS, CATEGORIES, QUOTA_KINDS, SCOPES, POSITIONS)
            .flatMap(constants -> constants.entrySet().stream())
            .collect(toImmutableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Constants() {}

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it holds no half of a pair of surrogates. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static <E extends Enum<E>> ImmutableMap<String, E> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).collect(toImmutableMap(Constants::word, constant -> constant));
    }
}
