package org.reformkit.benchmarks.nation;

import java.util.List;
import org.reformkit.rules.Policy;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.Parameters;

/** Every rule of the library that judges a structure alone (全部静态规则): the ten and seven more. */
public final class StatePolicy {

    private static final List<String> OTHERS = List.of(
            "agency.staff-within-posts",
            "agency.staff-run-off",
            "institution.staff-within-posts",
            "agency.charter-issued",
            "agency.has-duties",
            "agency.valid-code");

    private StatePolicy() {}

    /** The policy, with the values that the nation is made for. */
    public static Policy policy() {
        return Policy.builder()
                .from(AnchorRule.policy())
                .title("全部静态规则")
                .addAllRules(OTHERS.stream()
                        .map(id -> StandardRules.catalogue().create(id, Parameters.none()))
                        .toList())
                .addRules(StandardRules.catalogue()
                        .create(
                                "division.min-posts-in-agency",
                                Parameters.none().with("posts", "2")))
                .build();
    }
}
