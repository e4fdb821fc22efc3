package org.reformkit.model.testkit;

import com.google.common.collect.ImmutableList;
import org.reformkit.model.base.Element;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureBuilder;

/** A structure put together anew (重新构建): it must be equal, and nothing may keep it from being one. */
public final class Rebuild {

    private Rebuild() {}

    /**
     * A structure of the same elements and relations, added last to first; without sources.
     *
     * @throws org.reformkit.model.structure.StructureException if they are no structure
     */
    public static Structure of(Structure structure) {
        return builder(structure).build();
    }

    /** A builder with the same elements and relations, added last to first; without sources. */
    public static StructureBuilder builder(Structure structure) {
        StructureBuilder builder = Structure.builder(structure.date());
        ImmutableList<Relation> relations = structure.relations().collect(ImmutableList.toImmutableList());
        relations.reverse().forEach(builder::add);
        ImmutableList<Element> elements = structure.elements().collect(ImmutableList.toImmutableList());
        return builder.addAll(elements.reverse());
    }
}
