package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;

/**
 * Why an action cannot be applied (不能执行的原因): the result would be no structure, or an amount is not there. What policy
 * thinks of the result is for rules, never a refusal.
 */
@Value.Immutable(builder = false)
public interface Refusal {

    /** What kind of obstacle; its text stands in the bundle under the constant's name. */
    enum Reason {
        /** An element that is not there. */
        UNKNOWN,
        /** An id that is there already. */
        TAKEN,
        /** A relation that is there already. */
        RELATED,
        /** A relation that is not there. */
        NO_RELATION,
        /** An amount larger than what is there. */
        TOO_MUCH,
        /** People of whom there are enough, but who are not told apart by who is over quota. */
        OVER_QUOTA,
        /** An amount of which a part is to be told apart, but which is not known. */
        NOT_KNOWN,
        /** What is so already, so that nothing would change. */
        NO_CHANGE,
        /** People who work in units that their agency dispatched, and would be taken away or sent out a second time. */
        SENT_OUT,
        /** Posts, leader posts or people for a kind of element that holds none. */
        NO_HOLDER,
        /** Something that must come by actions of its own, not with a new body. */
        NOT_EMPTY,
        /** One element where two different ones are needed. */
        SAME,
        /** A chain of placements, or of duties and those they stem from, without an end. */
        CIRCLE,
        /** A division that would have to leave its jurisdiction. */
        ELSEWHERE,
        /** A date that runs against that of an earlier action in the same jurisdiction. */
        DATE_ORDER
    }

    /** The kind of obstacle. */
    @Value.Parameter
    Reason reason();

    /** The element at which it stands, where there is one. */
    @Value.Parameter
    Optional<ElementId> element();

    /** What was found and what was expected, in the order the bundle's text names them. */
    @Value.Parameter
    ImmutableList<Wording> arguments();

    /** The whole message, in Chinese for a Chinese locale and in English for any other. */
    default String text(Locale locale) {
        boolean chinese = Wording.isChinese(locale);
        ResourceBundle bundle = ResourceBundle.getBundle(
                Refusal.class.getPackageName() + ".refusals", chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        String subject = element()
                .map(id -> (chinese ? id.kind().term() : id.kind().word()) + " '" + id.text() + "'")
                .orElse("");
        return new MessageFormat(bundle.getString(reason().name()), Locale.ROOT)
                .format(Stream.concat(Stream.of(subject), arguments().stream().map(argument -> argument.in(locale)))
                        .toArray());
    }

    /** A refusal at an element. */
    static Refusal at(ElementId element, Reason reason, Wording... arguments) {
        return ImmutableRefusal.of(reason, Optional.of(element), ImmutableList.copyOf(arguments));
    }
}
