package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;

/** Things to do one after the other, and again from the first (循环序列). Not thread-safe. */
final class Ring<E> {

    private final ImmutableList<E> all;
    private int next;

    Ring(ImmutableList<E> all) {
        this.all = all;
    }

    E next() {
        E now = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return now;
    }
}
