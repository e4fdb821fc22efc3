package org.reformkit.model.quota;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;

/** What one line of a quota counts (编制项): posts of one kind for one purpose. */
record QuotaLine(QuotaKind kind, Purpose purpose) implements Comparable<QuotaLine> {

    /** Most lines are for general use, so these are shared. */
    private static final ImmutableMap<QuotaKind, QuotaLine> GENERAL = Maps.immutableEnumMap(
            Maps.toMap(EnumSet.allOf(QuotaKind.class), kind -> new QuotaLine(kind, Purpose.GENERAL)));

    static QuotaLine of(QuotaKind kind, Purpose purpose) {
        QuotaLine shared = purpose.isGeneral() ? GENERAL.get(kind) : null;
        return shared == null ? new QuotaLine(kind, purpose) : shared;
    }

    /** Reads {@code INSTITUTION} or {@code INSTITUTION@招商}. */
    static QuotaLine parse(String text) {
        int at = text.indexOf('@');
        QuotaKind kind = WrittenCounts.constant(
                QuotaKind.class, "Quota line", text, "kind", at < 0 ? text : text.substring(0, at));
        return of(kind, at < 0 ? Purpose.GENERAL : Purpose.earmark(text.substring(at + 1)));
    }

    String term() {
        return purpose.isGeneral() ? kind.term() : kind.term() + "（" + purpose + "专用）";
    }

    @Override
    public int compareTo(QuotaLine other) {
        int order = kind.compareTo(other.kind);
        return order != 0 ? order : purpose.compareTo(other.purpose);
    }

    /** The written form. */
    @Override
    public String toString() {
        return purpose.isGeneral() ? kind.name() : kind.name() + "@" + purpose;
    }
}
