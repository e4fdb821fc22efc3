package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;

/** Kinds of posts as bits of an {@code int}, by their order (编制类别集合): many sets then unite without an object each. */
@SuppressWarnings("EnumOrdinal") // no number is ever written or kept beyond a structure
final class KindSet {

    static final int NONE = 0;

    private static final ImmutableList<QuotaKind> ALL = ImmutableList.copyOf(QuotaKind.values());

    private KindSet() {}

    static int of(QuotaKind kind) {
        return 1 << kind.ordinal();
    }

    /** The kinds of which a quota has posts. */
    static int of(Quota quota) {
        int kinds = NONE;
        int left = quota.total();
        for (int i = 0; left > 0; i++) {
            int posts = quota.posts(ALL.get(i));
            kinds |= posts > 0 ? of(ALL.get(i)) : NONE;
            left -= posts;
        }
        return kinds;
    }

    static int of(Iterable<QuotaKind> several) {
        int kinds = NONE;
        for (QuotaKind kind : several) {
            kinds |= of(kind);
        }
        return kinds;
    }

    static boolean has(int kinds, QuotaKind kind) {
        return (kinds & of(kind)) != 0;
    }

    /** The kinds in any of many sets; none of what is not known. */
    static int union(ColumnValues sets) {
        int kinds = NONE;
        for (int i = 0; i < sets.size(); i++) {
            kinds |= known(sets.get(i));
        }
        return kinds;
    }

    /** A set, or none where it is not known. */
    static int known(int kinds) {
        return kinds == Column.UNKNOWN ? NONE : kinds;
    }

    /** The kinds in a set, in their own order. */
    static Iterable<QuotaKind> in(int kinds) {
        return Iterables.filter(ALL, kind -> has(kinds, kind));
    }
}
