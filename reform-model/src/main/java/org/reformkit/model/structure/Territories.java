package org.reformkit.model.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;

/**
 * All territories of a structure, by code: in blocks, so that a change copies one block and the list of blocks, and with the
 * codes apart, which few changes touch.
 */
final class Territories {

    private static final int FULL = 64;

    private final Codes codes;
    /** All full but the last. */
    private final Territory[][] blocks;

    private Territories(Codes codes, Territory[][] blocks) {
        this.codes = codes;
        this.blocks = blocks;
    }

    /** Territories in any order, whose codes differ, with those that refer into each. */
    static Territories of(Collection<Territory> territories, SetMultimap<JurisdictionCode, JurisdictionCode> guests) {
        List<Territory> ascending = new ArrayList<>(territories.size());
        for (Territory territory : territories) {
            ascending.add(
                    guests.containsKey(territory.code())
                            ? territory.withGuests(ImmutableSortedSet.copyOf(guests.get(territory.code())))
                            : territory);
        }
        return of(ascending);
    }

    private static Territories of(List<Territory> territories) {
        territories.sort(Comparator.comparing(Territory::code));
        Territory[][] blocks = new Territory[(territories.size() + FULL - 1) / FULL][];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = territories
                    .subList(i * FULL, Math.min(territories.size(), (i + 1) * FULL))
                    .toArray(Territory[]::new);
        }
        return new Territories(Codes.of(territories), blocks);
    }

    /** The codes of all, ascending. */
    ImmutableList<JurisdictionCode> codes() {
        return codes.all();
    }

    int size() {
        return codes.size();
    }

    @Nullable
    Territory get(JurisdictionCode code) {
        int place = codes.place(code);
        return place < 0 ? null : blocks[place / FULL][place % FULL];
    }

    /** With these in place of those with their codes, or beside the others. */
    Territories with(Collection<Territory> changed) {
        Territory[][] next = blocks.clone();
        List<Territory> news = new ArrayList<>();
        for (Territory territory : changed) {
            int place = codes.place(territory.code());
            if (place < 0) {
                news.add(territory);
                continue;
            }
            int block = place / FULL;
            if (next[block] == blocks[block]) {
                next[block] = blocks[block].clone();
            }
            next[block][place % FULL] = territory;
        }
        Territories after = new Territories(codes, next);
        if (news.isEmpty()) {
            return after;
        }
        after.stream().forEach(news::add);
        return of(news);
    }

    Stream<Territory> stream() {
        return Arrays.stream(blocks).flatMap(Arrays::stream);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object
                || (object instanceof Territories other
                        && codes.equals(other.codes)
                        && Arrays.equals(
                                blocks, other.blocks, (one, two) -> one == two || Arrays.equals(one, two) ? 0 : 1));
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(blocks);
    }
}
