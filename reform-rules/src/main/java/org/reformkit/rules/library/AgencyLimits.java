package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Level;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.parameter.Parameters;

/** How many agencies a jurisdiction may have (机构限额), as far as a policy says: by its code, by its level, or in all of them. */
final class AgencyLimits {

    private final Reading inAll;
    private final ImmutableMap<JurisdictionCode, Reading> byCode;
    private final ImmutableMap<Level, Reading> byLevel;

    private AgencyLimits(
            Reading inAll, ImmutableMap<JurisdictionCode, Reading> byCode, ImmutableMap<Level, Reading> byLevel) {
        this.inAll = inAll;
        this.byCode = byCode;
        this.byLevel = byLevel;
    }

    /**
     * Those of a policy.
     *
     * @throws IllegalArgumentException if a limit is neither of a level nor of a code
     */
    static AgencyLimits of(Parameters parameters) {
        ImmutableMap.Builder<JurisdictionCode, Reading> byCode = ImmutableMap.builder();
        ImmutableMap.Builder<Level, Reading> byLevel = ImmutableMap.builder();
        parameters.find(AgencyRules.LIMITS).orElse(ImmutableSortedMap.of()).forEach((place, limit) -> {
            if (JurisdictionCode.problem(place).isEmpty()) {
                byCode.put(JurisdictionCode.parse(place), Reading.exact(limit));
            } else {
                byLevel.put(level(place), Reading.exact(limit));
            }
        });
        return new AgencyLimits(
                parameters.find(AgencyRules.LIMIT).map(Reading::exact).orElse(Reading.unknown()),
                byCode.buildOrThrow(),
                byLevel.buildOrThrow());
    }

    /** Undetermined in a jurisdiction for which the policy gives no limit. */
    <S> Check<S> kept(Measure<S> agencies, Function<S, JurisdictionCode> place) {
        Check<S> kept = agencies.atMost(limit(inAll));
        if (byCode.isEmpty() && byLevel.isEmpty()) {
            return kept;
        }
        kept = kept.when(isOf(place, code -> !byCode.containsKey(code) && !byLevel.containsKey(code.level())));
        for (Map.Entry<Level, Reading> limit : byLevel.entrySet()) {
            kept = kept.and(agencies.atMost(limit(limit.getValue()))
                    .when(isOf(place, code -> !byCode.containsKey(code) && code.level() == limit.getKey())));
        }
        for (Map.Entry<JurisdictionCode, Reading> limit : byCode.entrySet()) {
            kept = kept.and(agencies.atMost(limit(limit.getValue())).when(isOf(place, limit.getKey()::equals)));
        }
        return kept;
    }

    private static Level level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> Constants.name(level).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Parameter '" + AgencyRules.LIMITS.name() + "': '" + name
                                + "'. Expected the code of a jurisdiction, or one of "
                                + String.join(", ", Constants.names(Arrays.asList(Level.values()))) + "."));
    }

    private static <S> Measure<S> limit(Reading limit) {
        return Measure.constant(Text.message("measure.agency-limit"), Unit.BODIES, limit);
    }

    private static <S> Check<S> isOf(Function<S, JurisdictionCode> place, Predicate<JurisdictionCode> limited) {
        return Check.<S>that(Text.message("check.place-limited"), subject -> limited.test(place.apply(subject)))
                .reading(Reads.nothing());
    }
}
