package org.reformkit.benchmarks.contest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/**
 * A structure as arrays (列式数组): one place each for every value, parents as ranges of indices, names and functions as
 * numbers. An amount that is not known is {@link #UNKNOWN}. The arrays are for {@link ArrayFloor} to read.
 */
final class Columns {

    static final int UNKNOWN = -1;
    static final byte BUSINESS = 0;
    static final byte COMPREHENSIVE = 1;
    static final byte UNCATEGORISED = 2;

    private static final int MOST_FUNCTIONS = 64;

    final int places;
    final ElementId[] placeId;
    final int[] approved;
    final int[] pool;
    final boolean[] poolKnown;
    final long[] demanded;
    final int[] agencyFrom;
    final int[] mandateFrom;
    final int[] dutyFrom;

    final ElementId[] agencyId;
    final int[] agencyPosts;
    final int[] name;
    final boolean[] counts;
    final long[] functions;
    final int[] divisionFrom;

    final ElementId[] divisionId;
    final byte[] category;
    final short[] divisionPosts;
    final short[] divisionLeaders;

    final ElementId[] mandateId;
    final byte[] mandateFunction;

    final ElementId[] dutyId;
    final int[] holdingFrom;
    final boolean[] isLead;

    /** The most names in one place; they are numbered place by place. */
    final int names;

    private final Map<Field, Integer> functionNumbers = new HashMap<>();

    Columns(Structure structure) {
        Resolved[] resolved = Resolved.of(structure);
        places = resolved.length;
        placeId = new ElementId[places];
        approved = new int[places];
        pool = new int[places];
        poolKnown = new boolean[places];
        demanded = new long[places];
        agencyFrom = new int[places + 1];
        mandateFrom = new int[places + 1];
        dutyFrom = new int[places + 1];
        List<Agency> agencies = new ArrayList<>();
        List<Division> divisions = new ArrayList<>();
        List<Mandate> mandates = new ArrayList<>();
        List<Duty> duties = new ArrayList<>();
        for (int p = 0; p < places; p++) {
            agencies.addAll(List.of(resolved[p].agencies()));
            mandates.addAll(List.of(resolved[p].mandates()));
            duties.addAll(List.of(resolved[p].duties()));
            agencyFrom[p + 1] = agencies.size();
            mandateFrom[p + 1] = mandates.size();
            dutyFrom[p + 1] = duties.size();
        }
        agencyId = agencies.stream().map(Agency::id).toArray(ElementId[]::new);
        agencyPosts = new int[agencyId.length];
        name = new int[agencyId.length];
        counts = new boolean[agencyId.length];
        functions = new long[agencyId.length];
        divisionFrom = new int[agencyId.length + 1];
        for (int p = 0, a = 0; p < places; p++) {
            for (Division[] ofAgency : resolved[p].divisions()) {
                divisions.addAll(List.of(ofAgency));
                divisionFrom[++a] = divisions.size();
            }
        }
        divisionId = divisions.stream().map(Division::id).toArray(ElementId[]::new);
        category = new byte[divisionId.length];
        divisionPosts = new short[divisionId.length];
        divisionLeaders = new short[divisionId.length];
        mandateId = mandates.stream().map(Mandate::id).toArray(ElementId[]::new);
        mandateFunction = new byte[mandateId.length];
        dutyId = duties.stream().map(Duty::id).toArray(ElementId[]::new);
        holdingFrom = new int[dutyId.length + 1];
        isLead = new boolean
                [duties.stream().mapToInt(duty -> duty.holdings().size()).sum()];

        int mostNames = 0;
        for (int p = 0; p < places; p++) {
            mostNames = Math.max(mostNames, fill(p, resolved[p]));
        }
        names = mostNames;
        for (int d = 0; d < divisionId.length; d++) {
            fill(d, divisions.get(d));
        }
        for (int u = 0; u < dutyId.length; u++) {
            fill(u, duties.get(u));
        }
    }

    /** The number of names in the place. */
    private int fill(int p, Resolved resolved) {
        Jurisdiction place = resolved.place();
        placeId[p] = place.code();
        approved[p] = place.approvedPosts().map(Quota::total).orElse(0);
        pool[p] = place.pool().quota().total();
        poolKnown[p] = place.pool().incomplete().isEmpty();
        Map<String, Integer> nameNumbers = new HashMap<>();
        for (int i = 0; i < resolved.agencies().length; i++) {
            Agency agency = resolved.agencies()[i];
            int a = agencyFrom[p] + i;
            agencyPosts[a] = agency.quota().map(Quota::total).orElse(UNKNOWN);
            name[a] = nameNumbers.computeIfAbsent(agency.name(), key -> nameNumbers.size());
            counts[a] = ObjectFloor.counts(agency);
            for (Field function : agency.functions()) {
                functions[a] |= 1L << number(function);
            }
        }
        for (int i = 0; i < resolved.mandates().length; i++) {
            int m = mandateFrom[p] + i;
            mandateFunction[m] = resolved.mandates()[i]
                    .function()
                    .map(this::number)
                    .orElse(UNKNOWN)
                    .byteValue();
            demanded[p] |= mandateFunction[m] == UNKNOWN ? 0 : 1L << mandateFunction[m];
        }
        return nameNumbers.size();
    }

    private void fill(int d, Division division) {
        category[d] = division.category()
                .map(each -> switch (each) {
                    case COMPREHENSIVE -> COMPREHENSIVE;
                    case BUSINESS -> BUSINESS;
                })
                .orElse(UNCATEGORISED);
        divisionPosts[d] = division.quota().map(Quota::total).orElse(UNKNOWN).shortValue();
        divisionLeaders[d] =
                division.leaders().map(LeadershipQuota::total).orElse(UNKNOWN).shortValue();
    }

    private void fill(int u, Duty duty) {
        int h = holdingFrom[u];
        for (DutyHolding holding : duty.holdings()) {
            isLead[h++] = holding.role() == HoldingRole.LEAD;
        }
        holdingFrom[u + 1] = h;
    }

    private Integer number(Field function) {
        int number = functionNumbers.computeIfAbsent(function, key -> functionNumbers.size());
        if (number >= MOST_FUNCTIONS) {
            throw new IllegalArgumentException("Function '" + function + "': one too many. Expected at most 64.");
        }
        return number;
    }
}
