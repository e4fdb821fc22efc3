package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Field;
import org.reformkit.rules.check.Verdict;

/** Which agencies are there for a function (承担职能的机构), whatever their names. */
final class Functions {

    private Functions() {}

    /** Whether any of them is; undetermined where none is said to be, but of some the functions are not known. */
    static Verdict borne(List<Agency> agencies, Field function) {
        boolean isKnown = true;
        for (Agency agency : agencies) {
            if (agency.functions().contains(function)) {
                return Verdict.SATISFIED;
            }
            isKnown &= !agency.functions().isEmpty();
        }
        return isKnown ? Verdict.VIOLATED : Verdict.UNDETERMINED;
    }

    /** Those of which no function is known: what decides it may be missing there. */
    static ImmutableList<AgencyId> unknown(List<Agency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.functions().isEmpty())
                .map(Agency::id)
                .collect(ImmutableList.toImmutableList());
    }
}
