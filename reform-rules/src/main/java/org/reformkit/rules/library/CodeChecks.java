package org.reformkit.rules.library;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;

/**
 * Conditions on the codes of bodies of one kind (代码检查条件). A code's form and its two check characters are checked wherever it
 * is read; here is what a well-formed code can still get wrong.
 */
record CodeChecks<E extends Element>(
        Aspect aspect,
        Function<? super E, Optional<CreditCode>> code,
        BiFunction<Structure, JurisdictionCode, List<E>> peers) {

    static final CodeChecks<Agency> OF_AGENCIES = new CodeChecks<>(
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::creditCode), Agency::creditCode, Structure::agencies);

    static final CodeChecks<Institution> OF_INSTITUTIONS = new CodeChecks<>(
            Aspect.of(ElementKind.INSTITUTION, Institution.class, Institution::creditCode),
            Institution::creditCode,
            Structure::institutions);

    /** What stands for the nation in a credit code, where GB/T 2260 has 000000. */
    private static final String OF_THE_NATION = "100000";

    /** That there is one. */
    Check<E> isStated() {
        return Check.<E>that(
                        Text.message("check.code-stated"),
                        body -> code.apply(body).isPresent())
                .reading(Reads.of(Reach.SUBJECT, aspect));
    }

    /** That it was given by the staffing organ to a state organ: first two characters 11; GB 32100. */
    Check<E> isStateOrgan() {
        return is("check.code-organ", CreditCode::isStateOrgan);
    }

    /** That it was given by the staffing organ to a public institution: first two characters 12; GB 32100. */
    Check<E> isInstitution() {
        return is("check.code-institution", CreditCode::isInstitution);
    }

    private Check<E> is(String key, Predicate<CreditCode> sort) {
        return Check.<E>of(
                        Text.message(key),
                        body -> code.apply(body)
                                .map(some -> Verdict.of(sort.test(some)))
                                .orElse(Verdict.UNDETERMINED))
                .reading(Reads.of(Reach.SUBJECT, aspect))
                .telling((structure, body) -> told(key, code.apply(body)));
    }

    /**
     * That it was given in the body's jurisdiction, in one that contains it or in a part of it. Undetermined where it names
     * another division, or none: a code is for life, and its division may have been renumbered or abolished since.
     */
    Check<E> isOfJurisdiction() {
        return Check.<E>of(
                        Text.message("check.code-place"),
                        body -> code.apply(body)
                                .flatMap(CodeChecks::place)
                                .filter(place ->
                                        place.contains(home(body)) || home(body).contains(place))
                                .map(place -> Verdict.SATISFIED)
                                .orElse(Verdict.UNDETERMINED))
                .reading(Reads.of(Reach.SUBJECT, aspect))
                .telling((structure, body) -> told("check.code-place", code.apply(body)));
    }

    /** That no other body of its kind in the jurisdiction has it. */
    Check<E> isOwn() {
        return Check.<E>of(
                        Text.message("check.code-own"),
                        (structure, body) -> code.apply(body)
                                .map(some -> Verdict.of(peers.apply(structure, home(body)).stream()
                                        .noneMatch(other -> !other.elementId().equals(body.elementId())
                                                && code.apply(other).equals(Optional.of(some)))))
                                .orElse(Verdict.UNDETERMINED))
                .reading(Reads.of(Reach.JURISDICTION, aspect))
                .telling((structure, body) -> told("check.code-own", code.apply(body)));
    }

    private static JurisdictionCode home(Element body) {
        return body.elementId().jurisdiction();
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
