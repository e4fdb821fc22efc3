package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import org.reformkit.rules.parameter.Parameters;

/** The types of rules that policies can name (规则目录), by id. */
public final class RuleCatalogue {

    private final ImmutableSortedMap<String, RuleType> types;

    private RuleCatalogue(ImmutableSortedMap<String, RuleType> types) {
        this.types = types;
    }

    /**
     * A catalogue of types.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static RuleCatalogue of(RuleType... types) {
        return of(ImmutableList.copyOf(types));
    }

    private static RuleCatalogue of(ImmutableList<RuleType> types) {
        return new RuleCatalogue(
                ImmutableSortedMap.copyOf(Maps.uniqueIndex(types, RuleType::id), Comparator.naturalOrder()));
    }

    /** All types, by id. */
    public ImmutableList<RuleType> types() {
        return types.values().asList();
    }

    /**
     * The type with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RuleType type(String id) {
        RuleType type = types.get(id);
        if (type == null) {
            throw new IllegalArgumentException(
                    "Rule type '" + id + "': unknown. Expected one of " + String.join(", ", types.keySet()) + ".");
        }
        return type;
    }

    /**
     * The rule of a type with these values.
     *
     * @throws IllegalArgumentException if there is no such type, or a value is unknown, not of its type, or missing
     */
    public Rule<?> create(String id, Parameters values) {
        return type(id).create(values);
    }

    /**
     * These types and those.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public RuleCatalogue plus(RuleCatalogue other) {
        return of(ImmutableList.<RuleType>builder()
                .addAll(types.values())
                .addAll(other.types.values())
                .build());
    }
}
