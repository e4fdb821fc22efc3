package org.reformkit.benchmarks.contest;

import org.reformkit.benchmarks.nation.Found;

/** Something that judges one structure by the ten rules (参评实现), made ready for it when it is made. */
public interface Contestant extends AutoCloseable {

    /** Judges everything; what is measured. The answer holds all findings. */
    Object check();

    /** The findings in an answer of {@link #check}. */
    Found found(Object answer);

    /** Gives back what it holds. */
    @Override
    default void close() {}
}
