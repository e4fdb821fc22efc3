package org.reformkit.io.wire;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.LocalId;

/**
 * What ids of one document are relative to (所在辖区), and what was read of them so far: an id or code that comes again is the
 * same object. For one document and one thread.
 */
public final class Scope {

    private static final int MOST_VALUES = 1 << 12;

    private final boolean writesKeys;
    private final Map<String, JurisdictionCode> codes = new HashMap<>();
    private final Map<ElementKind, Map<String, LocalId>> ids = new EnumMap<>(ElementKind.class);
    private final IdentityHashMap<Form<?>, Map<String, Object>> values = new IdentityHashMap<>();
    private @Nullable JurisdictionCode home;
    /** The code that was asked for last. */
    private @Nullable JurisdictionCode latest;

    private Scope(boolean writesKeys, @Nullable JurisdictionCode home) {
        this.writesKeys = writesKeys;
        this.home = home;
        for (ElementKind kind : ElementKind.values()) {
            ids.put(kind, new HashMap<>());
        }
    }

    /** Ids within the jurisdiction that was entered last are their keys alone. */
    public static Scope ofGroups() {
        return new Scope(true, null);
    }

    /** Ids are always written in full; on reading, a key alone is one of {@code only}, where there is one. */
    public static Scope ofTables(Optional<JurisdictionCode> only) {
        return new Scope(false, only.orElse(null));
    }

    /** From now on, a key alone is an id of {@code jurisdiction}. */
    public void enter(JurisdictionCode jurisdiction) {
        if (home == null || !home.equals(jurisdiction)) {
            home = jurisdiction;
            ids.values().forEach(Map::clear);
        }
    }

    /** From now on, a key alone is no id. */
    public void leave() {
        home = null;
        ids.values().forEach(Map::clear);
    }

    /** From now on, this is the object for its code. */
    public void know(JurisdictionCode code) {
        codes.putIfAbsent(code.text(), code);
    }

    /** The code that {@code text} says, or null if it says none. */
    public @Nullable JurisdictionCode code(String text) {
        JurisdictionCode known = codes.get(text);
        if (known != null) {
            return known;
        }
        JurisdictionCode code = Forms.jurisdictionCode().parse(text);
        if (code != null) {
            codes.put(text, code);
        }
        return code;
    }

    /** The code in {@code text} before {@code end}, or null if there is none. */
    @Nullable
    JurisdictionCode code(String text, int end) {
        JurisdictionCode code = latest;
        if (code == null || code.text().length() != end || !text.startsWith(code.text())) {
            code = code(text.substring(0, end));
            latest = code;
        }
        return code;
    }

    /** What {@code form} reads from {@code text}, or null if it says nothing; the same again for a text that came lately. */
    @SuppressWarnings("unchecked") // a form's values are kept under the form
    public <T> @Nullable T parse(Form<T> form, String text) {
        Map<String, Object> known = values.computeIfAbsent(form, any -> new HashMap<>());
        Object before = known.get(text);
        if (before != null) {
            return (T) before;
        }
        T value = form.parse(text);
        if (value != null) {
            if (known.size() == MOST_VALUES) {
                known.clear();
            }
            known.put(text, value);
        }
        return value;
    }

    /** The jurisdiction of a key alone, if any. */
    public Optional<JurisdictionCode> home() {
        return Optional.ofNullable(home);
    }

    /** The text of an id here: its key where that is enough. */
    public String text(LocalId id) {
        return isKeyEnough(id) ? id.key() : id.text();
    }

    /** Whether an id is of another jurisdiction than the one that was entered last; not so where none was. */
    public boolean isElsewhere(LocalId id) {
        return home != null && !home.equals(id.jurisdiction());
    }

    @Nullable
    JurisdictionCode homeOrNull() {
        return home;
    }

    Map<String, LocalId> ids(ElementKind kind) {
        return requireNonNull(ids.get(kind));
    }

    private boolean isKeyEnough(LocalId id) {
        return writesKeys && home != null && home.equals(id.jurisdiction());
    }
}
