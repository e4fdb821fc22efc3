package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.RuleType;

/** The rules that the library brings (标准规则库), by id. */
public final class StandardRules {

    /** What the classes of this package hold, each after its subject. */
    private static final ImmutableList<ImmutableList<RuleType>> TYPES = ImmutableList.of(
            AgencyRules.types(),
            ApprovalRules.types(),
            CoordinatingBodyRules.types(),
            DivisionRules.types(),
            DutyRules.types(),
            FigureRules.types(),
            HandOverRules.types(),
            InstitutionRules.types(),
            JurisdictionRules.types(),
            LeadershipRules.types(),
            MandateRules.types(),
            MilestoneRules.types(),
            PowerRules.types(),
            ProceedingRules.types(),
            ProposalRules.types(),
            QuotaRules.types(),
            ReformRules.types(),
            RelationRules.types(),
            StaffRules.types(),
            TransitionRules.types());

    private static final RuleCatalogue CATALOGUE =
            RuleCatalogue.of(TYPES.stream().flatMap(ImmutableList::stream).toArray(RuleType[]::new));

    private StandardRules() {}

    /** All of them. */
    public static RuleCatalogue catalogue() {
        return CATALOGUE;
    }
}
