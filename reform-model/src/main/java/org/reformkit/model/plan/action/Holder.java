package org.reformkit.model.plan.action;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;

/** How elements of one type hold an amount: what they hold, where it is known, and the element with another amount. */
record Holder<E extends Element, Q>(
        ElementKind kind,
        Function<? super E, Optional<Q>> held,
        BiFunction<? super E, ? super Q, ? extends Element> with) {

    boolean isFor(Element element) {
        return element.elementId().kind() == kind;
    }

    Optional<Q> heldBy(Element element) {
        return held.apply(typed(element));
    }

    Element with(Element element, Q amount) {
        return with.apply(typed(element), amount);
    }

    @SuppressWarnings("unchecked") // elements of a kind have one type
    private E typed(Element element) {
        return (E) element;
    }
}
