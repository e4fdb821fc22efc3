package org.reformkit.benchmarks.nation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Optional;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.Parameters;

/** The ten rules that all contenders judge by (十条基准规则), with the values that the nation is made for. */
public enum AnchorRule {
    AGENCIES_WITHIN_LIMIT("agency.within-limit", "limit", "37"),
    POSTS_WITHIN_TOTAL("quota.within-approved-total"),
    DIVISION_POSTS("division.min-posts", "posts", "2"),
    COMPREHENSIVE_SHARE("agency.comprehensive-share", "share", "1/3"),
    AGENCY_POSTS("agency.min-posts", "posts", "9"),
    DIVISIONS_WITHIN_AGENCY("quota.divisions-within-agency"),
    ONE_LEAD("duty.one-lead"),
    MANDATED_BODY("mandate.has-body"),
    DIVISION_LEADERS("division.leaders-by-posts", "steps", "0:1;4:2;10:3"),
    UNIQUE_NAMES("agency.unique-names");

    /** The most agencies a jurisdiction may have that count, in 个. */
    public static final int MOST_AGENCIES = 37;

    /** The fewest posts of a division, in 名. */
    public static final int LEAST_DIVISION_POSTS = 3;

    /** The fewest posts of an agency, in 名. */
    public static final int LEAST_AGENCY_POSTS = 10;

    /** An agency with fewer divisions may have any share of comprehensive ones, in 个. */
    public static final int LEAST_DIVISIONS_TO_SHARE = 3;

    private static final ImmutableMap<String, AnchorRule> BY_ID =
            Maps.uniqueIndex(Arrays.asList(values()), AnchorRule::id);

    private final String id;
    private final String parameter;
    private final String value;

    AnchorRule(String id) {
        this(id, "", "");
    }

    AnchorRule(String id, String parameter, String value) {
        this.id = id;
        this.parameter = parameter;
        this.value = value;
    }

    /** The id of the rule in the library. */
    public String id() {
        return id;
    }

    /** The library's rule with the nation's values. */
    public Rule<?> rule() {
        return StandardRules.catalogue()
                .create(
                        id,
                        parameter.isEmpty()
                                ? Parameters.none()
                                : Parameters.none().with(parameter, value));
    }

    /** The rule with this id, where it is one of the ten. */
    public static Optional<AnchorRule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The most leader posts of a division with so many posts (名). */
    public static int mostLeaders(int posts) {
        return posts < 4 ? 1 : posts < 10 ? 2 : 3;
    }

    /** The policy of the ten rules. */
    public static Policy policy() {
        return Policy.builder()
                .title("十条基准规则")
                .addAllRules(Arrays.stream(values()).map(AnchorRule::rule).toList())
                .build();
    }
}
