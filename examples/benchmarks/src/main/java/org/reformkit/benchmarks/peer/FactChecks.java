package org.reformkit.benchmarks.peer;

import java.util.HashSet;
import java.util.Set;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.CountyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.MandateFact;

/** The ten rules on beans (规则条件), for validators that call a method for each bean. */
final class FactChecks {

    private FactChecks() {}

    static boolean isWithinLimit(CountyFact county) {
        int counted = 0;
        for (AgencyFact agency : county.getAgencies()) {
            if (agency.isCounted()) {
                counted++;
            }
        }
        return counted <= AnchorRule.MOST_AGENCIES;
    }

    static boolean isWithinTotal(CountyFact county) {
        int posts = 0;
        for (AgencyFact agency : county.getAgencies()) {
            posts += agency.getPosts();
        }
        return posts <= county.getApproved();
    }

    static boolean hasUniqueNames(CountyFact county) {
        Set<String> names = new HashSet<>(128);
        for (AgencyFact agency : county.getAgencies()) {
            if (!names.add(agency.getName())) {
                return false;
            }
        }
        return true;
    }

    static boolean hasFewComprehensive(AgencyFact agency) {
        int comprehensive = 0;
        for (DivisionFact division : agency.getDivisions()) {
            comprehensive += division.getShare();
        }
        int all = agency.getDivisions().size();
        return all < AnchorRule.LEAST_DIVISIONS_TO_SHARE || comprehensive * 3 <= all;
    }

    static boolean hasEnoughPosts(AgencyFact agency) {
        return agency.getPosts() >= AnchorRule.LEAST_AGENCY_POSTS;
    }

    static boolean coversDivisions(AgencyFact agency) {
        int posts = 0;
        for (DivisionFact division : agency.getDivisions()) {
            posts += division.getPosts();
        }
        return posts <= agency.getPosts();
    }

    static boolean hasEnoughPosts(DivisionFact division) {
        return division.getPosts() >= AnchorRule.LEAST_DIVISION_POSTS;
    }

    static boolean hasFewLeaders(DivisionFact division) {
        return division.getLeaders() <= division.getMostLeaders();
    }

    static boolean hasOneLead(DutyFact duty) {
        return duty.getLeadCount() == 1;
    }

    static boolean hasBody(MandateFact mandate) {
        for (AgencyFact agency : mandate.getCounty().getAgencies()) {
            if (agency.getFunction().equals(mandate.getFunction())) {
                return true;
            }
        }
        return false;
    }
}
