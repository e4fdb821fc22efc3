package org.reformkit.benchmarks.contest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.Field;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Verdict;

/**
 * Hand-written loops over the library's own values (对象下限): one pass, references resolved before it, all else read through
 * the public accessors. What is not known is judged as by the library.
 */
public final class ObjectFloor implements Contestant {

    private final Resolved[] places;

    /** Resolves the references. */
    public ObjectFloor(Structure structure) {
        this.places = Resolved.of(structure);
    }

    @Override
    public Found check() {
        Found found = new Found();
        Set<String> names = new HashSet<>(128);
        Set<Field> functions = new HashSet<>(128);
        for (Resolved place : places) {
            names.clear();
            functions.clear();
            check(place, names, functions, found);
        }
        return found;
    }

    @Override
    public Found found(Object answer) {
        return (Found) answer;
    }

    private static void check(Resolved resolved, Set<String> names, Set<Field> functions, Found found) {
        Jurisdiction place = resolved.place();
        Agency[] agencies = resolved.agencies();
        int counted = 0;
        int posts = place.pool().quota().posts(QuotaKind.ADMINISTRATIVE);
        boolean allPostsKnown = place.pool().incomplete().isEmpty();
        boolean allFunctionsKnown = true;
        boolean distinct = true;
        for (int a = 0; a < agencies.length; a++) {
            Agency agency = agencies[a];
            if (counts(agency)) {
                counted++;
            }
            Optional<Quota> quota = agency.quota();
            int itsPosts = 0;
            if (quota.isPresent()) {
                itsPosts = quota.get().posts(QuotaKind.ADMINISTRATIVE);
                posts += itsPosts;
                if (itsPosts < AnchorRule.LEAST_AGENCY_POSTS) {
                    found.add(AnchorRule.AGENCY_POSTS, agency.id());
                }
            } else {
                allPostsKnown = false;
                found.add(AnchorRule.AGENCY_POSTS, Verdict.UNDETERMINED, agency.id());
            }
            distinct &= names.add(agency.name());
            List<Field> itsFunctions = agency.functions().asList();
            allFunctionsKnown &= !itsFunctions.isEmpty();
            for (int f = 0; f < itsFunctions.size(); f++) {
                functions.add(itsFunctions.get(f));
            }
            checkDivisions(agency, quota.isPresent(), itsPosts, resolved.divisions()[a], found);
        }
        if (counted > AnchorRule.MOST_AGENCIES) {
            found.add(AnchorRule.AGENCIES_WITHIN_LIMIT, place.code());
        }
        if (!distinct) {
            found.add(AnchorRule.UNIQUE_NAMES, place.code());
        }
        checkTotal(place, posts, allPostsKnown, found);
        for (Mandate mandate : resolved.mandates()) {
            if (mandate.function().isPresent()
                    && !functions.contains(mandate.function().get())) {
                found.add(
                        AnchorRule.MANDATED_BODY,
                        allFunctionsKnown ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                        mandate.id());
            }
        }
        for (Duty duty : resolved.duties()) {
            if (leads(duty) != 1) {
                found.add(AnchorRule.ONE_LEAD, duty.id());
            }
        }
    }

    static boolean counts(Agency agency) {
        return switch (agency.series()) {
            case PARTY, GOVERNMENT, SUPERVISION ->
                switch (agency.kind()) {
                    case DEPARTMENT_MANAGED, DISPATCHED_BODY, DISPATCHED_ORGAN, PARTY_DISPATCHED, ZONE_COMMITTEE ->
                        false;
                    default -> true;
                };
            default -> false;
        };
    }

    private static void checkTotal(Jurisdiction place, int posts, boolean allKnown, Found found) {
        int approved = place.approvedPosts()
                .map(quota -> quota.posts(QuotaKind.ADMINISTRATIVE))
                .orElse(0);
        if (approved == 0) {
            if (posts > 0 || !allKnown) {
                found.add(AnchorRule.POSTS_WITHIN_TOTAL, Verdict.UNDETERMINED, place.code());
            }
        } else if (posts > approved) {
            found.add(AnchorRule.POSTS_WITHIN_TOTAL, place.code());
        } else if (!allKnown) {
            found.add(AnchorRule.POSTS_WITHIN_TOTAL, Verdict.UNDETERMINED, place.code());
        }
    }

    private static void checkDivisions(
            Agency agency, boolean postsKnown, int posts, Division[] divisions, Found found) {
        int sum = 0;
        int comprehensive = 0;
        int uncategorised = 0;
        boolean allKnown = true;
        for (Division division : divisions) {
            Optional<Quota> quota = division.quota();
            if (quota.isPresent()) {
                int itsPosts = quota.get().posts(QuotaKind.ADMINISTRATIVE);
                sum += itsPosts;
                if (itsPosts < AnchorRule.LEAST_DIVISION_POSTS) {
                    found.add(AnchorRule.DIVISION_POSTS, division.id());
                }
                checkLeaders(division, itsPosts, itsPosts, found);
            } else {
                allKnown = false;
                found.add(AnchorRule.DIVISION_POSTS, Verdict.UNDETERMINED, division.id());
                checkLeaders(division, 0, Integer.MAX_VALUE, found);
            }
            Optional<DivisionCategory> category = division.category();
            if (category.isEmpty()) {
                uncategorised++;
            } else if (category.get() == DivisionCategory.COMPREHENSIVE) {
                comprehensive++;
            }
        }
        if (divisions.length == 0) {
            found.add(AnchorRule.COMPREHENSIVE_SHARE, Verdict.UNDETERMINED, agency.id());
            found.add(AnchorRule.DIVISIONS_WITHIN_AGENCY, Verdict.UNDETERMINED, agency.id());
            return;
        }
        if (divisions.length >= AnchorRule.LEAST_DIVISIONS_TO_SHARE
                && (comprehensive + uncategorised) * 3 > divisions.length) {
            found.add(
                    AnchorRule.COMPREHENSIVE_SHARE,
                    comprehensive * 3 > divisions.length ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                    agency.id());
        }
        if (postsKnown && sum > posts) {
            found.add(AnchorRule.DIVISIONS_WITHIN_AGENCY, agency.id());
        } else if (!allKnown || (!postsKnown && sum > 0)) {
            found.add(AnchorRule.DIVISIONS_WITHIN_AGENCY, Verdict.UNDETERMINED, agency.id());
        }
    }

    private static void checkLeaders(Division division, int leastPosts, int mostPosts, Found found) {
        Optional<LeadershipQuota> leaders = division.leaders();
        if (leaders.isEmpty()) {
            found.add(AnchorRule.DIVISION_LEADERS, Verdict.UNDETERMINED, division.id());
        } else if (leaders.get().total() > AnchorRule.mostLeaders(leastPosts)) {
            found.add(
                    AnchorRule.DIVISION_LEADERS,
                    leaders.get().total() > AnchorRule.mostLeaders(mostPosts) ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                    division.id());
        }
    }

    /** The holdings begin with the leads. */
    private static int leads(Duty duty) {
        List<DutyHolding> holdings = duty.holdings().asList();
        int leads = 0;
        while (leads < holdings.size() && holdings.get(leads).role() == HoldingRole.LEAD) {
            leads++;
        }
        return leads;
    }
}
