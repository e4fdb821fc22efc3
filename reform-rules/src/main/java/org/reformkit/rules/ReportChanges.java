package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What a report says that an earlier one did not, and the other way (报告变化). Findings are the same by key. */
@Value.Immutable(builder = false)
public interface ReportChanges {

    /** A finding that is in both reports and is not equal. */
    record Change(Finding before, Finding after) {}

    /** The findings that are new. */
    @Value.Parameter
    ImmutableList<Finding> appeared();

    /** The earlier findings that are gone. */
    @Value.Parameter
    ImmutableList<Finding> resolved();

    /** The findings that have changed. */
    @Value.Parameter
    ImmutableList<Change> changed();

    /** Whether nothing has changed. */
    default boolean isEmpty() {
        return appeared().isEmpty() && resolved().isEmpty() && changed().isEmpty();
    }

    /** That nothing has changed. */
    static ReportChanges none() {
        return ImmutableReportChanges.of(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** What has changed from one report to the other. */
    static ReportChanges between(Report before, Report after) {
        ImmutableSortedMap<FindingKey, Finding> old = byKey(before);
        ImmutableSortedMap<FindingKey, Finding> now = byKey(after);
        return ImmutableReportChanges.of(
                Maps.filterKeys(now, key -> !old.containsKey(key)).values(),
                Maps.filterKeys(old, key -> !now.containsKey(key)).values(),
                after.findings().stream()
                        .flatMap(finding -> Optional.ofNullable(old.get(finding.key())).stream()
                                .filter(earlier -> !earlier.equals(finding))
                                .map(earlier -> new Change(earlier, finding)))
                        .toList());
    }

    private static ImmutableSortedMap<FindingKey, Finding> byKey(Report report) {
        return report.findings().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Finding::key, finding -> finding));
    }
}
