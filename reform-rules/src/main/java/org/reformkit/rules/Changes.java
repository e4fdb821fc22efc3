package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what differs between slices before and after; findings that stayed the same stay the same objects. */
final class Changes {

    private final List<Finding> appeared = new ArrayList<>();
    private final List<Found> fresh = new ArrayList<>();
    private final List<Finding> resolved = new ArrayList<>();
    private final List<ReportChanges.Change> changed = new ArrayList<>();

    /** The slice after, with every finding of before that still says the same. */
    Slice settled(Slice before, Slice after) {
        return settled(before, after, subject -> true);
    }

    /** Likewise, where a finding before and after can only differ on {@code dirty} subjects. */
    @SuppressWarnings("ReferenceEquality") // only spares the comparison; what is equal is settled below
    Slice settled(Slice before, Slice after, Predicate<Object> dirty) {
        if (before.found() == after.found()) {
            return after;
        }
        ImmutableList.Builder<Found> settled = ImmutableList.builder();
        int old = 0;
        for (Found now : after.found()) {
            while (old < before.found().size() && before.found().get(old).compareTo(now) < 0) {
                resolved.add(before.found().get(old++).finding());
            }
            if (old < before.found().size() && before.found().get(old).compareTo(now) == 0) {
                Found known = before.found().get(old++);
                settled.add(dirty.test(now.subject()) ? Objects.requireNonNull(settled(known, now)) : known);
            } else {
                appeared(now);
                settled.add(now);
            }
        }
        while (old < before.found().size()) {
            resolved.add(before.found().get(old++).finding());
        }
        return new Slice(after.tally(), settled.build());
    }

    /** The part after, likewise. */
    Part settled(Part before, Part after) {
        Slice[] slices = new Slice[after.size()];
        for (int i = 0; i < slices.length; i++) {
            slices[i] = settled(before.slice(i), after.slice(i));
        }
        return new Part(after.jurisdiction(), slices);
    }

    /** What is found of a subject now, or what was found before if that says the same; either may be null. */
    @Nullable
    Found settled(@Nullable Found before, @Nullable Found now) {
        if (before == null || now == null) {
            if (before != null) {
                resolved.add(before.finding());
            } else if (now != null) {
                appeared(now);
            }
            return now;
        }
        if (before.finding().equals(now.finding())) {
            return before.of(now.subject());
        }
        changed(before, now);
        return now;
    }

    /** That a finding says something else. */
    void changed(Found before, Found now) {
        changed.add(new ReportChanges.Change(before.finding(), now.finding()));
        fresh.add(now);
    }

    private void appeared(Found now) {
        appeared.add(now.finding());
        fresh.add(now);
    }

    /** The findings that say something new. */
    List<Found> fresh() {
        return fresh;
    }

    ReportChanges list() {
        movedIsNotNew();
        Comparator<Finding> byKey = Comparator.comparing(Finding::key);
        appeared.sort(byKey);
        resolved.sort(byKey);
        changed.sort(Comparator.comparing(change -> change.after().key()));
        return ImmutableReportChanges.of(appeared, resolved, changed);
    }

    /** A relation may come to stand in another jurisdiction, when its owner does. */
    private void movedIsNotNew() {
        if (appeared.isEmpty() || resolved.isEmpty()) {
            return;
        }
        Map<FindingKey, Finding> gone = new HashMap<>();
        resolved.forEach(finding -> gone.put(finding.key(), finding));
        for (Iterator<Finding> all = appeared.iterator(); all.hasNext(); ) {
            Finding now = all.next();
            Finding before = gone.get(now.key());
            if (before != null) {
                all.remove();
                resolved.remove(before);
                if (!before.equals(now)) {
                    changed.add(new ReportChanges.Change(before, now));
                }
            }
        }
    }
}
