package org.reformkit.model.testkit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** An element before it is known where it will stand and whom it will refer to (要素雏形). */
record Seed<E>(E element, Choice place, Choice one, List<Choice> several) {

    static <E> Arbitrary<List<Seed<E>>> seeds(Arbitrary<E> elements, int atMost) {
        return Combinators.combine(elements, Choice.choices(), Choice.choices(), Choice.choices(3))
                .as(Seed::new)
                .list()
                .ofMaxSize(atMost);
    }
}
