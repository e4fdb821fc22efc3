package org.reformkit.rules.library;

import org.reformkit.rules.RuleCatalogue;

/** The rules that the library brings (标准规则库), by id. */
public final class StandardRules {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.of(
            AgencyRules.withinLimit(),
            QuotaRules.withinApprovedTotal(),
            QuotaRules.staffWithinPosts(),
            QuotaRules.staffRunOff(),
            QuotaRules.institutionStaffWithinPosts(),
            DivisionRules.minPosts(),
            DivisionRules.fitMinPosts(),
            AgencyRules.minPosts(),
            AgencyRules.comprehensiveShare(),
            DivisionRules.leadersByPosts(),
            DutyRules.oneLead(),
            AgencyRules.charterIssued(),
            AgencyRules.hasDuties(),
            ReformRules.mandatedBody(),
            AgencyRules.uniqueNames(),
            AgencyRules.validCode(),
            QuotaRules.divisionsWithinAgency(),
            AgencyRules.withinLimitAfterReform(),
            QuotaRules.conserved(),
            LeadershipRules.onlyFewer(),
            DutyRules.noOrphan(),
            ReformRules.everythingDisposed(),
            DutyRules.alwaysHeld());

    private StandardRules() {}

    /** All of them. */
    public static RuleCatalogue catalogue() {
        return CATALOGUE;
    }
}
