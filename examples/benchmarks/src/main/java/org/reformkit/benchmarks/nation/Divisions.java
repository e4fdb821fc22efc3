package org.reformkit.benchmarks.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.DivisionCategory;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.Element;

/** The divisions of one agency (内设机构), with what is planted in them and in the agency. */
final class Divisions {

    private final AgencyId agency;
    private final SplittableRandom random;
    private final Found planted;
    private final int first;
    private final List<Division> divisions = new ArrayList<>();
    private final int postsOfAgency;
    private int posts;
    private int leaders;

    Divisions(AgencyId agency, SplittableRandom random, int first, Found planted) {
        this.agency = agency;
        this.random = random;
        this.first = first;
        this.planted = planted;
        int roll = random.nextInt(1000);
        boolean isSmall = roll < 5;
        boolean hasTooManyComprehensive = roll >= 5 && roll < 10;
        boolean isOverdrawn = roll >= 10 && roll < 15;
        int number = isSmall ? 3 : Math.max(3 + random.nextInt(8), isOverdrawn ? 4 : 3);
        int comprehensive = hasTooManyComprehensive ? number / 3 + 1 : isSmall ? 1 : 1 + random.nextInt(number / 3);
        for (int d = 0; d < number; d++) {
            division(d, d < comprehensive, isSmall, isOverdrawn ? 4 : 3);
        }
        if (hasTooManyComprehensive) {
            planted.add(AnchorRule.COMPREHENSIVE_SHARE, agency);
        }
        this.postsOfAgency = postsOfAgency(isSmall, isOverdrawn);
    }

    /** Overdrawn only where it stays at the least of an agency, so that no other rule is broken along. */
    private int postsOfAgency(boolean isSmall, boolean isOverdrawn) {
        if (isSmall) {
            planted.add(AnchorRule.AGENCY_POSTS, agency);
            return AnchorRule.LEAST_AGENCY_POSTS - 1;
        }
        if (isOverdrawn && posts >= AnchorRule.LEAST_AGENCY_POSTS + 3) {
            planted.add(AnchorRule.DIVISIONS_WITHIN_AGENCY, agency);
            return posts - 1 - random.nextInt(3);
        }
        return Math.max(AnchorRule.LEAST_AGENCY_POSTS, posts + random.nextInt(6));
    }

    private void division(int d, boolean comprehensive, boolean isSmall, int least) {
        DivisionId id = DivisionId.of(agency.jurisdiction(), "D-" + (first + d));
        int roll = isSmall ? Integer.MAX_VALUE : random.nextInt(10_000);
        boolean hasTooFewPosts = roll < 25;
        boolean hasTooManyLeaders = roll >= 25 && roll < 50;
        int itsPosts = isSmall
                ? AnchorRule.LEAST_DIVISION_POSTS
                : hasTooFewPosts ? 1 + random.nextInt(2) : least + random.nextInt(16 - least);
        int most = AnchorRule.mostLeaders(itsPosts);
        int itsLeaders = hasTooManyLeaders ? most + 1 : 1 + random.nextInt(most);
        if (hasTooFewPosts) {
            planted.add(AnchorRule.DIVISION_POSTS, id);
        }
        if (hasTooManyLeaders) {
            planted.add(AnchorRule.DIVISION_LEADERS, id);
        }
        posts += itsPosts;
        leaders += itsLeaders;
        List<String> names = comprehensive ? Words.COMPREHENSIVE : Words.BUSINESS;
        divisions.add(Division.builder()
                .id(id)
                .agency(agency)
                .name(names.get((first + d) % names.size()))
                .category(comprehensive ? DivisionCategory.COMPREHENSIVE : DivisionCategory.BUSINESS)
                .quota(Amounts.posts(itsPosts))
                .leaders(Amounts.ofDivision(itsLeaders))
                .build());
    }

    int number() {
        return divisions.size();
    }

    int leaders() {
        return leaders;
    }

    int postsOfAgency() {
        return postsOfAgency;
    }

    void addTo(List<Element> elements) {
        elements.addAll(divisions);
    }
}
