package org.reformkit.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Reads;

/**
 * What the rules of an agenda read of elements (关注字段), as bits: what differs of an element is found once for all of them, and
 * whom that concerns is seen at once. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // no number leaves this class
final class Interests {

    private static final ElementKind[] KINDS = ElementKind.values();

    /** Set wherever anything at all may differ. */
    private static final long ANYTHING = 1;
    /** Of the last bit are all aspects for which there is no other. */
    private static final int LAST_BIT = Long.SIZE - 1;

    /** By kind; that at place n has bit n + 1. */
    private final Aspect[][] aspects;
    /** By rule, then by kind. */
    private final long[][] ofRules;

    private Interests(Aspect[][] aspects, long[][] ofRules) {
        this.aspects = aspects;
        this.ofRules = ofRules;
    }

    /** Those of rules that read so, in their order. */
    static Interests of(List<Reads> reads) {
        SetMultimap<ElementKind, Aspect> known = LinkedHashMultimap.create();
        for (Reads some : reads) {
            some.aspects().orElse(ImmutableSet.of()).forEach(aspect -> known.put(aspect.kind(), aspect));
        }
        Aspect[][] aspects = Arrays.stream(KINDS)
                .map(kind -> known.get(kind).toArray(new Aspect[0]))
                .toArray(Aspect[][]::new);
        long[][] ofRules = new long[reads.size()][KINDS.length];
        for (int rule = 0; rule < ofRules.length; rule++) {
            @Nullable ImmutableSet<Aspect> read = reads.get(rule).aspects().orElse(null);
            for (int kind = 0; kind < KINDS.length; kind++) {
                ofRules[rule][kind] = read == null ? ANYTHING : bits(aspects[kind], read);
            }
        }
        return new Interests(aspects, ofRules);
    }

    private static long bits(Aspect[] aspects, Set<Aspect> read) {
        long bits = 0;
        for (int i = 0; i < aspects.length; i++) {
            bits |= read.contains(aspects[i]) ? bit(i) : 0;
        }
        return bits;
    }

    private static long bit(int aspect) {
        return 1L << Math.min(aspect + 1, LAST_BIT);
    }

    /** What differs between an element before and after, one of which may not be there. */
    @SuppressWarnings("ReferenceEquality") // an element that nobody touched is the same object
    long differing(ElementKind kind, @Nullable Element before, @Nullable Element after) {
        if (before == after && before != null) {
            return 0;
        }
        long bits = ANYTHING;
        Aspect[] some = aspects[kind.ordinal()];
        for (int i = 0; i < some.length; i++) {
            bits |= some[i].differs(before, after) ? bit(i) : 0;
        }
        return bits;
    }

    /** Whether that may make a difference to the rule at a place. */
    boolean concern(int rule, ElementKind kind, long differing) {
        return (ofRules[rule][kind.ordinal()] & differing) != 0;
    }
}
