package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * A choice among things that are not known yet (选择): a number, taken modulo how many there are. So a value can be drawn and
 * shrunk apart from what it will refer to; 0 chooses the first.
 */
record Choice(int number) {

    static Arbitrary<Choice> choices() {
        return Arbitraries.integers()
                .between(0, 5039) // a multiple of all numbers up to ten, so that no thing is chosen more often
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .map(Choice::new);
    }

    static Arbitrary<List<Choice>> choices(int atMost) {
        return choices().list().ofMaxSize(atMost);
    }

    /** One of these, if there are any. */
    <T> Optional<T> of(Collection<? extends T> things) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(ImmutableList.<T>copyOf(things).get(number % things.size()));
    }

    /** Some of these, none twice, in the order of the choices. */
    static <T> ImmutableList<T> of(List<Choice> choices, Collection<? extends T> things) {
        List<T> left = new ArrayList<>(things);
        ImmutableList.Builder<T> chosen = ImmutableList.builder();
        for (Choice choice : choices) {
            if (!left.isEmpty()) {
                chosen.add(left.remove(choice.number % left.size()));
            }
        }
        return chosen.build();
    }

    /** A part of {@code amount}: 0 to all of it. */
    int partOf(int amount) {
        return number % (amount + 1);
    }
}
