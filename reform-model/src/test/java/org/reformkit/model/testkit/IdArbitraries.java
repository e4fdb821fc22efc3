package org.reformkit.model.testkit;

import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.MandateId;
import org.reformkit.model.base.ZoneId;

/** Arbitraries of ids (标识), in any jurisdiction or in a given one. */
public final class IdArbitraries {

    private IdArbitraries() {}

    /** Keys of ids: mostly short ones in series, some of every form that is allowed. */
    public static Arbitrary<String> keys() {
        Arbitrary<String> series = Combinators.combine(
                        Arbitraries.of("A", "D", "X"), Arbitraries.integers().between(1, 20))
                .as("%s-%02d"::formatted);
        Arbitrary<String> firsts = Arbitraries.of("机", "a", "Z", "0", "9", "é");
        Arbitrary<String> rests =
                Arbitraries.strings().alpha().numeric().withChars("._-构编").ofMaxLength(63);
        return Arbitraries.frequencyOf(
                Tuple.of(4, series),
                Tuple.of(1, Combinators.combine(firsts, rests).as(String::concat)));
    }

    /** Texts that are no keys. */
    public static Arbitrary<String> invalidKeys() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "-", ".", "_", " "),
                Combinators.combine(Arbitraries.of("-", ".", "_", " ", "/", "〔"), keys())
                        .as(String::concat),
                Combinators.combine(keys(), Arbitraries.of("/", " ", ",", ":", "\n", "（"))
                        .as(String::concat),
                keys().map(key -> key.repeat(65).substring(0, 65)));
    }

    /** Ids of agencies. */
    public static Arbitrary<AgencyId> agencyIds() {
        return ids(AgencyId::of);
    }

    /** Ids of agencies of one jurisdiction. */
    public static Arbitrary<AgencyId> agencyIds(JurisdictionCode jurisdiction) {
        return keys().map(key -> AgencyId.of(jurisdiction, key));
    }

    /** Ids of divisions. */
    public static Arbitrary<DivisionId> divisionIds() {
        return ids(DivisionId::of);
    }

    /** Ids of institutions. */
    public static Arbitrary<InstitutionId> institutionIds() {
        return ids(InstitutionId::of);
    }

    /** Ids of coordinating bodies. */
    public static Arbitrary<CoordinatingBodyId> coordinatingBodyIds() {
        return ids(CoordinatingBodyId::of);
    }

    /** Ids of zones. */
    public static Arbitrary<ZoneId> zoneIds() {
        return ids(ZoneId::of);
    }

    /** Ids of duties. */
    public static Arbitrary<DutyId> dutyIds() {
        return ids(DutyId::of);
    }

    /** Ids of mandates. */
    public static Arbitrary<MandateId> mandateIds() {
        return ids(MandateId::of);
    }

    /** Ids of every kind, the codes of jurisdictions among them. */
    public static Arbitrary<ElementId> elementIds() {
        return Arbitraries.oneOf(
                agencyIds(),
                divisionIds(),
                institutionIds(),
                coordinatingBodyIds(),
                zoneIds(),
                dutyIds(),
                mandateIds(),
                CodeArbitraries.jurisdictionCodes());
    }

    /** Texts that are no id of anything in a jurisdiction. */
    public static Arbitrary<String> invalidIds() {
        Arbitrary<String> codes = CodeArbitraries.jurisdictionCodes().map(JurisdictionCode::text);
        return Arbitraries.oneOf(
                codes,
                keys(),
                keys().map(key -> "/" + key),
                Combinators.combine(CodeArbitraries.invalidJurisdictionCodes(), keys())
                        .as((code, key) -> code + "/" + key),
                Combinators.combine(codes, invalidKeys()).as((code, key) -> code + "/" + key));
    }

    private static <I extends ElementId> Arbitrary<I> ids(BiFunction<JurisdictionCode, String, I> of) {
        return Combinators.combine(CodeArbitraries.jurisdictionCodes(), keys()).as(of::apply);
    }
}
