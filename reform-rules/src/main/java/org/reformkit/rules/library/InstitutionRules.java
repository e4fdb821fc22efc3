package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.agency.Institution;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleType;

/** Rules on public institutions (事业单位规则) that are not on their posts. */
public final class InstitutionRules {

    private InstitutionRules() {}

    /** All of them, for the catalogue. */
    static ImmutableList<RuleType> types() {
        return ImmutableList.of(validCode());
    }

    /** S32 of institutions (事业单位统一社会信用代码), as {@link AgencyRules#validCode}; their codes begin with 12. */
    public static RuleType validCode() {
        return StandardType.of(
                "institution.valid-code",
                "S32",
                Rule.forEach(Institution.class),
                ImmutableList.of(),
                (rule, parameters) -> rule.requires(CodeChecks.OF_INSTITUTIONS
                                .isInstitution()
                                .and(CodeChecks.OF_INSTITUTIONS.isOfJurisdiction())
                                .and(CodeChecks.OF_INSTITUTIONS.isOwn()))
                        .when(CodeChecks.OF_INSTITUTIONS.isStated())
                        .because(Bases.creditCodes()));
    }
}
