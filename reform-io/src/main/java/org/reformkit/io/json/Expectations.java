package org.reformkit.io.json;

import org.reformkit.io.Expectation;
import org.reformkit.model.base.JurisdictionCode;

/** What a document should have, apart from single values. */
final class Expectations {

    static final Expectation OBJECT = Expectation.of("object");
    static final Expectation LIST = Expectation.of("list");
    static final Expectation FIELD_ONCE = Expectation.of("field-once");
    static final Expectation VALUE_ONCE = Expectation.of("value-once");
    static final Expectation ID_ONCE = Expectation.of("id-once");
    static final Expectation RELATION_ONCE = Expectation.of("relation-once");
    static final Expectation CHAIN_WITH_END = Expectation.of("chain-with-end");
    static final Expectation JSON = Expectation.of("json");
    static final Expectation JSON_WITHIN_LIMITS = Expectation.of("json-within-limits");
    static final Expectation END = Expectation.of("end");
    static final Expectation UTF_8 = Expectation.of("utf-8");

    private Expectations() {}

    /** An id of the jurisdiction under which it stands. */
    static Expectation own(JurisdictionCode jurisdiction) {
        return Expectation.of("own", jurisdiction.text());
    }
}
