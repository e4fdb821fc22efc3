package org.reformkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.grain.Grain;
import org.reformkit.rules.grain.Scene;
import org.reformkit.rules.grain.Scope;

/** The rules of a policy that are in force, in the order of their ids, grouped by whom they judge. */
final class Agenda {

    private final Policy policy;
    private final LocalDate date;
    private final Scope scope;
    private final ImmutableList<RuleDescription> descriptions;
    private final ImmutableSortedSet<String> outOfForce;
    private final ImmutableList<Rule<?>> rules;
    /** The places of the rules that need a result there is none of. */
    private final ImmutableList<Integer> refused;

    private final ImmutableList<Walk<?>> walks;
    private final boolean judgesWhole;
    /** Put together for the first edit; a race does it twice, with the same result. */
    private @Nullable Interests interests;

    Agenda(Policy policy, Scene scene) {
        this.policy = policy;
        this.date = scene.after().date();
        this.scope = scene.scope();
        List<Rule<?>> inForce = new ArrayList<>();
        ImmutableList.Builder<RuleDescription> all = ImmutableList.builder();
        ImmutableSortedSet.Builder<String> others = ImmutableSortedSet.naturalOrder();
        boolean isPolicyInForce =
                policy.period().isEmpty() || policy.period().get().contains(date);
        for (Rule<?> rule : policy.rules()) {
            boolean isGiven = rule.isGivenOn(date);
            Rule<?> asOf = isGiven ? rule.asOf(date) : rule;
            all.add(asOf.description());
            if (isPolicyInForce && isGiven && isInForce(rule, scene)) {
                inForce.add(asOf);
            } else {
                others.add(rule.id());
            }
        }
        this.descriptions = all.build();
        inForce.sort(Comparator.comparing(Rule::id));
        this.outOfForce = others.build();
        this.rules = ImmutableList.copyOf(inForce);
        ImmutableList.Builder<Integer> unresolved = ImmutableList.builder();
        Map<String, List<Integer>> byGrain = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Grain<?> grain = rules.get(i).grain();
            if (scene.refusal().isPresent() && grain.scope() != Scope.RUN) {
                unresolved.add(i);
            } else if (grain.scope().compareTo(scene.scope()) <= 0) {
                byGrain.computeIfAbsent(grain.name(), name -> new ArrayList<>()).add(i);
            }
        }
        this.refused = unresolved.build();
        Exemptions exemptions = new Exemptions(policy.exemptions(), date);
        this.walks = byGrain.values().stream()
                .map(places -> walk(places, exemptions))
                .collect(ImmutableList.toImmutableList());
        this.judgesWhole = walks.stream().anyMatch(walk -> !walk.grain().isLocal());
    }

    /** Whether it is that of another scene too, neither of them a run. */
    boolean isFor(Scene scene) {
        return scope == scene.scope() && date.equals(scene.after().date());
    }

    private static boolean isInForce(Rule<?> rule, Scene scene) {
        return rule.inForce().isEmpty()
                || scene.meets(rule.inForce().get(), rule.grain().scope());
    }

    private Walk<?> walk(List<Integer> places, Exemptions exemptions) {
        return walkOf(rules.get(places.get(0)).grain(), places, exemptions);
    }

    private <S> Walk<S> walkOf(Grain<S> grain, List<Integer> places, Exemptions exemptions) {
        ImmutableList.Builder<Task<S>> tasks = ImmutableList.builder();
        for (int place : places) {
            @SuppressWarnings("unchecked") // grains of one name have subjects of one type
            Rule<S> rule = (Rule<S>) rules.get(place);
            tasks.add(new Task<>(place, rule, exemptions));
        }
        return new Walk<>(grain, tasks.build());
    }

    Policy policy() {
        return policy;
    }

    /** What can be said of all rules as of the date, in the order of the policy. */
    ImmutableList<RuleDescription> descriptions() {
        return descriptions;
    }

    ImmutableSortedSet<String> outOfForce() {
        return outOfForce;
    }

    /** All rules in force, judged or not. */
    ImmutableList<Rule<?>> rules() {
        return rules;
    }

    ImmutableList<Walk<?>> walks() {
        return walks;
    }

    /** What its rules read. */
    Interests interests() {
        Interests known = interests;
        if (known == null) {
            // Asked once each, as a check may make its aspects anew at each call.
            known = Interests.of(
                    rules.stream().map(rule -> rule.check().reads()).toList());
            interests = known;
        }
        return known;
    }

    /** Whether any rule judges the whole. */
    boolean judgesWhole() {
        return judgesWhole;
    }

    /** What all rules say of one jurisdiction, or of the whole. */
    Part part(Scene scene, Optional<JurisdictionCode> jurisdiction) {
        Slice[] slices = Part.noSlices(rules.size());
        if (jurisdiction.isEmpty()) {
            for (int place : refused) {
                slices[place] = Task.refused(rules.get(place), scene);
            }
        }
        for (Walk<?> walk : walks) {
            if (walk.grain().isLocal() == jurisdiction.isPresent()) {
                walk.judge(scene, jurisdiction, slices);
            }
        }
        return new Part(jurisdiction, slices);
    }
}
