package org.reformkit.rules.library;

import java.util.Optional;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/**
 * Conditions on the codes of an agency (代码检查条件). A code's form and its two check characters are checked wherever it is
 * read; here is what a well-formed code can still get wrong.
 */
final class CodeChecks {

    /** What stands for the nation in a credit code, where GB/T 2260 has 000000. */
    private static final String OF_THE_NATION = "100000";

    private CodeChecks() {}

    /** That it was given by the staffing organ to a state organ: first two characters 11; GB 32100. */
    static Check<Agency> isStateOrgan() {
        return Check.<Agency>of(
                        Text.message("check.code-organ"),
                        agency -> agency.creditCode()
                                .map(code -> Verdict.of(code.isStateOrgan()))
                                .orElse(Verdict.UNDETERMINED))
                .telling((structure, agency) -> told("check.code-organ", agency.creditCode()));
    }

    /**
     * That it was given in the agency's jurisdiction, in one that contains it or in a part of it. Undetermined where it names
     * another division, or none: a code is for life, and its division may have been renumbered or abolished since.
     */
    static Check<Agency> isOfJurisdiction() {
        return Check.<Agency>of(
                        Text.message("check.code-place"),
                        agency -> agency.creditCode()
                                .flatMap(CodeChecks::place)
                                .filter(place -> place.contains(agency.id().jurisdiction())
                                        || agency.id().jurisdiction().contains(place))
                                .map(place -> Verdict.SATISFIED)
                                .orElse(Verdict.UNDETERMINED))
                .telling((structure, agency) -> told("check.code-place", agency.creditCode()));
    }

    /** That no other agency of the jurisdiction has it. */
    static Check<Agency> isOwn() {
        return Check.<Agency>of(
                        Text.message("check.code-own"),
                        (structure, agency) -> agency.creditCode()
                                .map(code -> Verdict.of(
                                        structure.agencies(agency.id().jurisdiction()).stream()
                                                .noneMatch(other -> !other.id().equals(agency.id())
                                                        && other.creditCode().equals(agency.creditCode()))))
                                .orElse(Verdict.UNDETERMINED))
                .reading(Reads.of(Reach.JURISDICTION, Aspect.of(ElementKind.AGENCY, Agency.class, Agency::creditCode)))
                .telling((structure, agency) -> told("check.code-own", agency.creditCode()));
    }

    private static Text told(String key, Optional<CreditCode> code) {
        return code.map(some -> Text.message(key + ".found", some.text()))
                .orElseGet(() -> Text.message("check.code-unknown"));
    }

    /** The division that the code names, where it is one that still has a form of GB/T 2260. */
    private static Optional<JurisdictionCode> place(CreditCode code) {
        if (code.divisionCode().equals(OF_THE_NATION)) {
            return Optional.of(JurisdictionCode.NATION);
        }
        return JurisdictionCode.problem(code.divisionCode()).isPresent()
                ? Optional.empty()
                : Optional.of(JurisdictionCode.parse(code.divisionCode()));
    }
}
