package org.reformkit.rules.library;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Column;
import org.reformkit.model.structure.ColumnValues;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Fan;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;

/**
 * The kinds of posts that an agency or one of its divisions has; where none are named and some posts are not known,
 * administrative ones.
 */
final class KindsInDivisions implements Kinds<Agency> {

    static final Reads READS = Reads.of(
            Reach.PARTS,
            Aspect.of(QuotaColumns.AGENCY_KINDS),
            Aspect.of(QuotaColumns.DIVISION_KINDS),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::agency));

    @Override
    public int of(Structure structure, Agency agency) {
        int kinds = QuotaColumns.AGENCY_KINDS.of(agency);
        boolean isKnown = kinds != Column.UNKNOWN;
        kinds = KindSet.known(kinds);
        int divisions = 0;
        for (Division division : structure.divisions(agency.id())) {
            int ofDivision = QuotaColumns.DIVISION_KINDS.of(division);
            isKnown &= ofDivision != Column.UNKNOWN;
            kinds |= KindSet.known(ofDivision);
            divisions++;
        }
        return named(kinds, isKnown && divisions > 0);
    }

    @Override
    public int[] ofAll(Batch<? extends Agency> batch) {
        Optional<Fan<Division>> fan = batch.divisions();
        return fan.isPresent() ? ofAll(batch, fan.get()) : Kinds.super.ofAll(batch);
    }

    private static int[] ofAll(Batch<? extends Agency> agencies, Fan<Division> divisions) {
        ColumnValues own = agencies.values(QuotaColumns.AGENCY_KINDS).orElseThrow();
        ColumnValues parts =
                divisions.parts().values(QuotaColumns.DIVISION_KINDS).orElseThrow();
        int[] kinds = new int[own.size()];
        if (own.isOne() && parts.isOne() && own.least() == parts.least() && own.least() != KindSet.NONE) {
            // Nearly everywhere all have posts of one kind; then nobody needs to know whose division each is.
            Arrays.fill(kinds, own.least());
            return kinds;
        }
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = KindSet.known(own.get(i));
        }
        for (int i = 0; i < parts.size(); i++) {
            kinds[divisions.owner(i)] |= KindSet.known(parts.get(i));
        }
        boolean @Nullable [] known = null;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == KindSet.NONE) {
                known = known == null ? known(own, parts, divisions) : known;
                kinds[i] = named(KindSet.NONE, known[i]);
            }
        }
        return kinds;
    }

    /** Of which agencies the posts are known and those of their divisions, of which there are some. */
    private static boolean[] known(ColumnValues own, ColumnValues parts, Fan<Division> divisions) {
        boolean[] known = new boolean[own.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = own.get(i) != Column.UNKNOWN && divisions.count(i) > 0;
        }
        for (int i = 0; i < parts.size(); i++) {
            known[divisions.owner(i)] &= parts.get(i) != Column.UNKNOWN;
        }
        return known;
    }

    private static int named(int kinds, boolean isKnown) {
        return kinds == KindSet.NONE && !isKnown ? KindSet.of(QuotaKind.ADMINISTRATIVE) : kinds;
    }
}
