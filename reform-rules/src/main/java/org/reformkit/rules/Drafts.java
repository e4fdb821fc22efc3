package org.reformkit.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.JurisdictionCode;

/** The drafts of the jurisdictions that had to be looked at after an edit. */
final class Drafts {

    private final Parts parts;
    private final int rules;
    /** Those of what is affected, which are few. */
    private final List<Draft> here = new ArrayList<>(2);

    private final Map<JurisdictionCode, Draft> elsewhere = new LinkedHashMap<>();

    Drafts(Parts parts, int rules) {
        this.parts = parts;
        this.rules = rules;
    }

    /** Something of the jurisdiction is affected. */
    void addHere(JurisdictionCode code) {
        if (!isHere(code)) {
            here.add(made(code));
        }
    }

    List<Draft> here() {
        return here;
    }

    boolean isHere(JurisdictionCode code) {
        return hereAt(code) != null;
    }

    /** That of a jurisdiction, made when it is first asked for. */
    Draft of(JurisdictionCode code) {
        Draft known = hereAt(code);
        return known != null ? known : elsewhere.computeIfAbsent(code, this::made);
    }

    /** The parts that differ from before. */
    List<Part> changed() {
        List<Part> changed = new ArrayList<>(here.size());
        for (int i = 0; i < here.size(); i++) {
            addChanged(here.get(i), changed);
        }
        if (!elsewhere.isEmpty()) {
            elsewhere.values().forEach(draft -> addChanged(draft, changed));
        }
        return changed;
    }

    private static void addChanged(Draft draft, List<Part> changed) {
        Part part = draft.changed();
        if (part != null) {
            changed.add(part);
        }
    }

    private Draft made(JurisdictionCode code) {
        return new Draft(code, parts.get(code).orElse(null), rules);
    }

    private @Nullable Draft hereAt(JurisdictionCode code) {
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).code().equals(code)) {
                return here.get(i);
            }
        }
        return null;
    }
}
