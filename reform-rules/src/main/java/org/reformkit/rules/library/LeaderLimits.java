package org.reformkit.rules.library;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.Level;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.parameter.Parameters;
import org.reformkit.rules.parameter.StepTable;

/** How many leader posts an agency may have by its size and by its level (部门领导职数上限), as far as a policy says. */
final class LeaderLimits {

    private LeaderLimits() {}

    /** Undetermined where the policy gives neither steps nor a limit of the agency's level. */
    static Check<Agency> kept(Parameters parameters) {
        ImmutableMap<Level, Long> limits = parameters
                .find(LeadershipRules.LEVEL_LIMITS)
                .map(LeaderLimits::byLevel)
                .orElse(ImmutableMap.of());
        Check<Agency> kept = parameters
                .find(LeadershipRules.AGENCY_STEPS)
                .map(LeaderLimits::bySize)
                .orElse(atMost(Reading.unknown()).when(isOf(limits.keySet()).not()));
        for (Map.Entry<Level, Long> limit : limits.entrySet()) {
            kept = kept.and(atMost(Reading.exact(limit.getValue())).when(isOf(ImmutableSet.of(limit.getKey()))));
        }
        return kept;
    }

    private static Check<Agency> bySize(StepTable steps) {
        return AgencyMeasures.leaders()
                .atMost(AgencyMeasures.posts()
                        .labelled(Text.message("measure.leaders-allowed"))
                        .mapped(steps::at));
    }

    private static Check<Agency> atMost(Reading limit) {
        return AgencyMeasures.leaders()
                .atMost(Measure.<Agency>constant(Text.message("measure.leaders-allowed-by-level"), Unit.POSTS, limit));
    }

    private static Check<Agency> isOf(ImmutableSet<Level> levels) {
        return Check.<Agency>that(
                        Text.message("check.level-limited"),
                        agency -> levels.contains(agency.id().jurisdiction().level()))
                .reading(Reads.nothing());
    }

    private static ImmutableMap<Level, Long> byLevel(Map<String, Long> limits) {
        return limits.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        entry -> Constants.of(Level.class, LeadershipRules.LEVEL_LIMITS, entry.getKey()),
                        Map.Entry::getValue));
    }
}
