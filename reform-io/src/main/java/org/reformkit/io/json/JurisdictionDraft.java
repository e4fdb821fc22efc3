package org.reformkit.io.json;

import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;

/** Gathers one jurisdiction, and hands on what stands in it. */
final class JurisdictionDraft {

    private final StructureDraft structure;
    private final int index;
    private final Jurisdiction.Builder builder = Jurisdiction.builder();
    private @Nullable JurisdictionCode code;

    JurisdictionDraft(StructureDraft structure, int index) {
        this.structure = structure;
        this.index = index;
        // Until the code is known, keys are read as if of the nation; see add.
        structure.in().scope().enter(JurisdictionCode.NATION);
    }

    void code(JurisdictionCode known) {
        code = known;
        builder.code(known);
        structure.in().scope().enter(known);
    }

    void name(String name) {
        builder.name(name);
    }

    void approvedPosts(Quota posts) {
        builder.approvedPosts(posts);
    }

    void pool(Pool pool) {
        builder.pool(pool);
    }

    void addIncomplete(ElementKind kind) {
        builder.addIncomplete(kind);
    }

    void term(Period term) {
        builder.term(term);
    }

    void add(String group, Element element) {
        if (code != null) {
            structure.add(new Placed<>(element, in().objectPlace(), index, group, in().index()));
        }
    }

    void add(Relation relation) {
        if (code != null) {
            structure.add(new Placed<>(relation, in().objectPlace(), index, "relations", in().index()), code);
        }
    }

    /** Hands on the jurisdiction itself; if something of it could not be read, with a stand-in for its name. */
    void done(boolean complete) {
        if (code == null) {
            in().broken().addAnyJurisdiction();
            return;
        }
        Jurisdiction jurisdiction = complete
                ? builder.build()
                : Jurisdiction.builder().code(code).name("?").build();
        structure.add(new Placed<>(jurisdiction, in().objectPlace(), index, "", 0));
        if (in().hasFaultyField("/jurisdictions/" + index + "/")) {
            in().broken().addWhole(code);
        }
    }

    private JsonIn in() {
        return structure.in();
    }
}
