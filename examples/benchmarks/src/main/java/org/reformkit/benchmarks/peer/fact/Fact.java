package org.reformkit.benchmarks.peer.fact;

import org.reformkit.model.base.ElementId;

/** Anything that is judged, as a bean (事实). */
public interface Fact {

    /** The identity of the element it stands for. */
    ElementId getId();
}
