package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.plan.action.Action;

/**
 * What another table tells of an action (动作附属内容), one row a value.
 *
 * @param values what the action has of it
 * @param plus the action with one more; absent where it can have none
 */
record Supplement<A extends Action, V>(
        Class<A> type, Function<A, ? extends Iterable<V>> values, BiFunction<A, V, Optional<A>> plus) {

    /** Of an action that has nothing of the sort. */
    static <A extends Action, V> Supplement<A, V> none(Class<A> type) {
        return new Supplement<>(type, action -> ImmutableList.of(), (action, value) -> Optional.empty());
    }

    /** What the action has of it, in order. */
    ImmutableList<V> of(Action action) {
        return ImmutableList.copyOf(values.apply(type.cast(action)));
    }

    /** The action with one more; absent where it can have none. */
    Optional<Action> add(Action action, V value) {
        return plus.apply(type.cast(action), value).map(Function.identity());
    }
}
