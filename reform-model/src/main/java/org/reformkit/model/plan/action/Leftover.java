package org.reformkit.model.plan.action;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.ElementId;

/**
 * Something that an abolished body still held (遗留事项), by name: it is not lost, but an action of its own must say where it
 * goes. 227 art. 9, LY-17. So is a delegation that ended because its delegator no longer does the duty.
 */
@Value.Immutable
public interface Leftover {

    /** What is left, and what became of it. */
    enum Kind {
        /** A duty, which stays without that holder. */
        DUTY("职责", "duty"),
        /** A division, which went with the body. */
        DIVISION("内设机构", "division"),
        /** Posts, which went to the pool, or of which nobody knows how many; those of a division then ended with it. */
        POSTS("编制", "posts"),
        /** Leader posts, likewise. */
        LEADER_POSTS("领导职数", "leader posts"),
        /** People, who are to be placed, or of whom nobody knows how many they are. */
        PEOPLE("人员", "people"),
        /** Leaders in post, who are no more said to be any body's; people, of whom they are some, are left beside them. */
        LEADERS_IN_POST("实配领导", "leaders in post"),
        /** An institution, which stays without a supervisor. */
        INSTITUTION("事业单位", "institution"),
        /** A functional zone, which stays without a managing agency. */
        ZONE("功能区", "zone"),
        /** A relation, which ended. */
        RELATION("机构关系", "relation");

        private final String term;
        private final String word;

        Kind(String term, String word) {
            this.term = term;
            this.word = word;
        }

        /** The Chinese term. */
        public String term() {
            return term;
        }

        /** The English word, in lower case. */
        public String word() {
            return word;
        }
    }

    /** The body that held it: an agency, an institution or a coordinating body. */
    ElementId holder();

    /** What is left. */
    Kind kind();

    /** The element, for what has an identity of its own; the division, for posts of one. */
    Optional<ElementId> element();

    /** Its name, or how much of it; that it is not known how much, such as 编制数未知 and {@code posts not known}. */
    Wording wording();

    /** Its name, or how much of it, in Chinese. */
    default String name() {
        return wording().zh();
    }

    /** Its name, or how much of it: in Chinese for a Chinese locale and in English for any other. */
    default String name(Locale locale) {
        return wording().in(locale);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Leftover}. */
    final class Builder extends ImmutableLeftover.Builder {
        Builder() {}
    }
}
