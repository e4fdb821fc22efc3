package org.reformkit.model.structure;

import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;

/** What an edit has made of one element so far. */
final class Touched {

    private final ElementId id;
    private @Nullable Element element;
    /** Whether it is known to come from elsewhere than before, or from nobody knows where. */
    private boolean isSourced;

    private @Nullable Source source;

    /** As the structure before has it; null where it does not. */
    private @Nullable Element before;

    private boolean isBeforeKnown;

    Touched(ElementId id) {
        this.id = id;
    }

    /** Notes that the structure before has it so, or, for null, that it has none; what was noted first stands. */
    void before(@Nullable Element element) {
        if (!isBeforeKnown) {
            before = element;
            isBeforeKnown = true;
        }
    }

    boolean isBeforeKnown() {
        return isBeforeKnown;
    }

    @Nullable
    Element before() {
        return before;
    }

    ElementId id() {
        return id;
    }

    /** As it was put last; null where it was taken away. */
    @Nullable
    Element element() {
        return element;
    }

    void put(Element newElement) {
        element = newElement;
    }

    /** Also where its data came from is gone with it. */
    void remove() {
        element = null;
        isSourced = true;
        source = null;
    }

    /** Only what is there comes from somewhere. */
    void source(Source newSource) {
        if (element != null) {
            isSourced = true;
            source = newSource;
        }
    }

    boolean isSourced() {
        return isSourced;
    }

    @Nullable
    Source source() {
        return source;
    }
}
