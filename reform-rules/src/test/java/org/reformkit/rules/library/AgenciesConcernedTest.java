package org.reformkit.rules.library;

import static org.reformkit.rules.library.Liyang.administrative;
import static org.reformkit.rules.library.Liyang.agency;
import static org.reformkit.rules.library.Liyang.duty;
import static org.reformkit.rules.library.Liyang.related;
import static org.reformkit.rules.library.Liyang.rule;
import static org.reformkit.rules.library.Liyang.run;
import static org.reformkit.rules.library.Liyang.structure;
import static org.reformkit.rules.verify.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.AgencyKind;
import org.reformkit.model.agency.Charter;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.CreditCode;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.CoLocation;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Rule;

/** Rules on party and government agencies leave others alone, and judge those that share a working body by their lead. */
class AgenciesConcernedTest {

    private static final Rule<?> MINIMUM = rule("agency.min-posts", "posts", "10");
    private static final Rule<?> ISSUED = rule("agency.charter-issued");
    private static final Rule<?> HAS_DUTIES = rule("agency.has-duties");
    private static final Rule<?> IN_TIME = rule("agency.charter-by-deadline", "deadline", "county:2019-02-20");

    private static final Charter PENDING =
            Charter.builder().pendingBecause("上级“三定”规定尚未印发").build();

    private static final Agency WOMEN = agency("A-03", "溧阳市妇联")
            .kind(AgencyKind.MASS_ORGANISATION)
            .series(Series.MASS_ORGANISATION)
            .quota(administrative(5))
            .charter(PENDING)
            .build();

    private static final Agency INSPECTION = agency("A-01", "溧阳市纪委")
            .kind(AgencyKind.DISCIPLINE_INSPECTION)
            .series(Series.PARTY)
            .quota(administrative(40))
            .charter(PENDING)
            .build();

    private static final Agency SUPERVISION = agency("A-02", "溧阳市监委")
            .kind(AgencyKind.DISCIPLINE_INSPECTION)
            .series(Series.SUPERVISION)
            .quota(Quota.none())
            .charter(PENDING)
            .build();

    @Test
    void massOrganisationsAreNoBusinessOfRulesOnPartyAndGovernmentAgencies() {
        Structure women = structure(WOMEN, duty("D-01", "防汛抗旱"));
        for (Rule<?> rule : List.of(MINIMUM, ISSUED, HAS_DUTIES)) {
            verifyThat(rule).given(women).looksAtNothing();
        }
        verifyThat(IN_TIME).given(run(women)).looksAtNothing();
        verifyThat(rule("agency.min-posts", "posts", "10", "series", "mass-organisation"))
                .given(women)
                .fails("320481/A-03");
    }

    @Test
    void oneThatSharesTheWorkingBodyOfAnotherIsJudgedByThat() {
        Structure both = related(
                structure(INSPECTION, SUPERVISION, duty("D-01", "执纪监督", "A-01")),
                CoLocation.of(INSPECTION.id(), List.of(INSPECTION.id(), SUPERVISION.id())));
        verifyThat(MINIMUM).given(both).passes();
        verifyThat(HAS_DUTIES).given(both).passes();
        verifyThat(ISSUED).given(both).fails("320481/A-01");
        verifyThat(IN_TIME).given(run(both)).fails("320481/A-01");
    }

    @Test
    void onlyOrgansNeedTheCodeOfOne() {
        CreditCode ofAnInstitution = CreditCode.parse("123204810141500182");
        verifyThat(rule("agency.valid-code"))
                .given(structure(WOMEN.toBuilder().creditCode(ofAnInstitution).build()))
                .passes();
        verifyThat(rule("agency.valid-code"))
                .given(structure(
                        INSPECTION.toBuilder().creditCode(ofAnInstitution).build()))
                .fails("320481/A-01");
    }
}
