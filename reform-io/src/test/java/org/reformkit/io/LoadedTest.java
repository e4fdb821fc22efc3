package org.reformkit.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class LoadedTest {

    private static final Problem FIRST =
            Problem.builder().kind(ProblemKind.SYNTAX).file("a.json").value("}").build();
    private static final Problem SECOND =
            Problem.builder().kind(ProblemKind.SYNTAX).file("b.json").value("]").build();

    @Test
    void holdsAValueOrSortedProblems() {
        assertThat(Loaded.of(1).value()).contains(1);
        assertThat(Loaded.of(1).problems()).isEmpty();
        assertThat(Loaded.of(1).orThrow()).isEqualTo(1);
        assertThat(failed(SECOND, FIRST).value()).isEmpty();
        assertThat(failed(SECOND, FIRST).problems()).containsExactly(FIRST, SECOND);
    }

    @Test
    void throwsAllProblems() {
        assertThatThrownBy(() -> failed(SECOND, FIRST).orThrow())
                .isInstanceOfSatisfying(
                        LoadException.class,
                        refused -> assertThat(refused.problems()).containsExactly(FIRST, SECOND))
                .hasMessage("a.json: found '}'.\nb.json: found ']'.");
    }

    @Test
    void goesOnFromAValueAlone() {
        assertThat(Loaded.of(1).map(value -> value + 1).orThrow()).isEqualTo(2);
        assertThat(Loaded.of(1).flatMap(value -> failed(FIRST)).problems()).containsExactly(FIRST);
        assertThat(failed(FIRST).map(value -> value + 1).problems()).containsExactly(FIRST);
        assertThat(failed(FIRST).flatMap(Loaded::of).problems()).containsExactly(FIRST);
    }

    @Test
    void gathersMoreProblems() {
        assertThat(Loaded.of(1).withProblems(ImmutableList.of()).value()).contains(1);
        assertThat(Loaded.of(1).withProblems(ImmutableList.of(FIRST)).value()).isEmpty();
        assertThat(failed(SECOND).withProblems(ImmutableList.of(FIRST)).problems())
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void refusesToFailWithoutAProblem() {
        assertThatThrownBy(() -> Loaded.failed(ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Problems '[]': none. Expected what is wrong, as there is no value.");
    }

    private static Loaded<Integer> failed(Problem... problems) {
        return Loaded.failed(ImmutableList.copyOf(problems));
    }
}
