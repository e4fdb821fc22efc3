package org.reformkit.model.testkit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DocumentNumber;
import org.reformkit.model.base.Field;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.OrganisationCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Purpose;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.CoLocation;

/** What the testkit calls invalid is refused. */
class InvalidProperties {

    /** Something that must be refused, and what it is. */
    record Attempt(Object invalid, Runnable use) {

        @Override
        public String toString() {
            return invalid.toString();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void invalidTextsAreRefused(@ForAll("texts") Attempt attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt.use()::run).withMessageContaining("xpected");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void invalidBuildersRefuseToBuild(@ForAll("builders") Attempt attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt.use()::run).withMessageContaining("xpected");
    }

    @Provide
    Arbitrary<Attempt> texts() {
        return Arbitraries.oneOf(
                CodeArbitraries.invalidJurisdictionCodes().map(text -> of(text, () -> JurisdictionCode.parse(text))),
                CodeArbitraries.invalidOrganisationCodes().map(text -> of(text, () -> OrganisationCode.parse(text))),
                CodeArbitraries.invalidCreditCodes().map(text -> of(text, () -> CreditCode.parse(text))),
                BaseArbitraries.invalidDocumentNumbers().map(text -> of(text, () -> DocumentNumber.parse(text))),
                BaseArbitraries.blanks().map(text -> of(text, () -> Field.of(text))),
                IdArbitraries.invalidIds().map(text -> of(text, () -> AgencyId.parse(text))),
                IdArbitraries.invalidKeys().map(key -> of(key, () -> DivisionId.of(JurisdictionCode.NATION, key))),
                QuotaArbitraries.invalidEarmarks().map(text -> of(text, () -> Purpose.earmark(text))),
                QuotaArbitraries.invalidQuotas().map(text -> of(text, () -> Quota.parse(text))));
    }

    @Provide
    Arbitrary<Attempt> builders() {
        return Arbitraries.oneOf(
                BaseArbitraries.invalidPeriods().map(days -> of(days, () -> Period.of(days.get1(), days.get2()))),
                BaseArbitraries.invalidCitations().map(builder -> of(builder, builder::build)),
                QuotaArbitraries.invalidStaffings().map(builder -> of(builder, builder::build)),
                ElementArbitraries.invalidAgencies().map(builder -> of(builder, builder::build)),
                ElementArbitraries.invalidCharters().map(builder -> of(builder, builder::build)),
                ElementArbitraries.invalidDivisions().map(builder -> of(builder, builder::build)),
                ElementArbitraries.invalidDuties().map(builder -> of(builder, builder::build)),
                ElementArbitraries.invalidPowerItems().map(builder -> of(builder, builder::build)),
                RelationArbitraries.invalidCoLocations()
                        .map(some -> of(some, () -> CoLocation.of(some.get1(), some.get2()))),
                RelationArbitraries.invalidDispatches().map(builder -> of(builder, builder::build)));
    }

    private static Attempt of(Object invalid, Runnable use) {
        return new Attempt(invalid, use);
    }
}
