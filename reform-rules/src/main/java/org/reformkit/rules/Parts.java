package org.reformkit.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reformkit.model.base.JurisdictionCode;

/** What the rules say of every jurisdiction, in blocks, so that a change copies one block and not the whole. Immutable. */
final class Parts implements Iterable<Part> {

    private static final int FULL = 64;

    private final ImmutableMap<JurisdictionCode, Integer> places;
    private final Part[][] blocks;
    /** For each jurisdiction the others of which some finding names something of it. */
    private final ImmutableSetMultimap<JurisdictionCode, JurisdictionCode> namedIn;

    /** Of all parts together. */
    private final Counts counts;

    private Parts(
            ImmutableMap<JurisdictionCode, Integer> places,
            Part[][] blocks,
            Counts counts,
            ImmutableSetMultimap<JurisdictionCode, JurisdictionCode> namedIn) {
        this.places = places;
        this.blocks = blocks;
        this.counts = counts;
        this.namedIn = namedIn;
    }

    /** Parts of jurisdictions, in the order of their codes. */
    static Parts of(List<Part> parts) {
        Part[][] blocks = new Part[(parts.size() + FULL - 1) / FULL][];
        ImmutableMap.Builder<JurisdictionCode, Integer> places = ImmutableMap.builder();
        ImmutableSetMultimap<JurisdictionCode, JurisdictionCode> none = ImmutableSetMultimap.of();
        List<Found> found = new ArrayList<>();
        Counts counts = Counts.NONE;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            JurisdictionCode code = part.jurisdiction().orElseThrow();
            places.put(code, i);
            counts = counts.plus(part.counts());
            for (int rule = 0; rule < part.size(); rule++) {
                found.addAll(part.slice(rule).found());
            }
        }
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = parts.subList(i * FULL, Math.min(parts.size(), (i + 1) * FULL))
                    .toArray(Part[]::new);
        }
        return new Parts(places.buildOrThrow(), blocks, counts, naming(none, found));
    }

    Counts counts() {
        return counts;
    }

    int size() {
        return places.size();
    }

    Set<JurisdictionCode> codes() {
        return places.keySet();
    }

    Optional<Part> get(JurisdictionCode code) {
        Integer place = places.get(code);
        return place == null ? Optional.empty() : Optional.of(blocks[place / FULL][place % FULL]);
    }

    /** The other jurisdictions of which some finding names something of this one. */
    Set<JurisdictionCode> namedIn(JurisdictionCode code) {
        return namedIn.get(code);
    }

    /**
     * The same with other parts in place of those of their jurisdictions, or beside them where one is new. What names
     * something of another jurisdiction is among {@code fresh}; that it once did is kept, as it only costs a look.
     */
    Parts with(List<Part> changed, Iterable<Found> fresh) {
        Part[][] next = blocks.clone();
        Counts total = counts;
        for (Part part : changed) {
            Integer place = places.get(part.jurisdiction().orElseThrow());
            if (place == null) {
                return withNew(changed);
            }
            if (next[place / FULL] == blocks[place / FULL]) {
                next[place / FULL] = blocks[place / FULL].clone();
            }
            Part old = next[place / FULL][place % FULL];
            total = total.minus(old.counts()).plus(part.counts());
            next[place / FULL][place % FULL] = part;
        }
        return new Parts(places, next, total, naming(namedIn, fresh));
    }

    private Parts withNew(List<Part> changed) {
        Map<JurisdictionCode, Part> all = new TreeMap<>();
        for (Part part : Iterables.concat(this, changed)) {
            all.put(part.jurisdiction().orElseThrow(), part);
        }
        return of(new ArrayList<>(all.values()));
    }

    /** What is known of who names whom, and what is found besides. */
    private static ImmutableSetMultimap<JurisdictionCode, JurisdictionCode> naming(
            ImmutableSetMultimap<JurisdictionCode, JurisdictionCode> known, Iterable<Found> fresh) {
        SetMultimap<JurisdictionCode, JurisdictionCode> more = LinkedHashMultimap.create(0, 1);
        for (Found found : fresh) {
            if (found.mayNameOthers()) {
                found.finding()
                        .jurisdiction()
                        .ifPresent(code -> found.forEachNamed(id -> {
                            if (!id.jurisdiction().equals(code) && !known.containsEntry(id.jurisdiction(), code)) {
                                more.put(id.jurisdiction(), code);
                            }
                        }));
            }
        }
        return more.isEmpty()
                ? known
                : ImmutableSetMultimap.<JurisdictionCode, JurisdictionCode>builder()
                        .putAll(known)
                        .putAll(more)
                        .build();
    }

    @Override
    public Iterator<Part> iterator() {
        return Arrays.stream(blocks).flatMap(Arrays::stream).iterator();
    }
}
