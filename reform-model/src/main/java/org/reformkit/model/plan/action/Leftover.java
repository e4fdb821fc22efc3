package org.reformkit.model.plan.action;

import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;

/**
 * Something that an abolished body still held (遗留事项), by name: it is not lost, but an action of its own must say where it
 * goes. 227 art. 9, LY-17.
 */
@Value.Immutable
public interface Leftover {

    /** What is left, and what became of it. */
    enum Kind {
        /** A duty, which stays without that holder. */
        DUTY("职责"),
        /** A division, which went with the body. */
        DIVISION("内设机构"),
        /** Posts, which went to the jurisdiction's pool. */
        POSTS("编制"),
        /** Leader posts, which went to the jurisdiction's pool. */
        LEADER_POSTS("领导职数"),
        /** People, who are to be placed. */
        PEOPLE("人员"),
        /** An institution, which stays without a supervisor. */
        INSTITUTION("事业单位"),
        /** A functional zone, which stays without a managing agency. */
        ZONE("功能区"),
        /** A relation, which ended. */
        RELATION("机构关系");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /** The Chinese term. */
        public String term() {
            return term;
        }
    }

    /** The body that held it. */
    AgencyId holder();

    /** What is left. */
    Kind kind();

    /** The element, for what has an identity of its own. */
    Optional<ElementId> element();

    /** Its name, or how much of it, in Chinese. */
    String name();

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Leftover}. */
    final class Builder extends ImmutableLeftover.Builder {
        Builder() {}
    }
}
