package org.reformkit.benchmarks.peer;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.CountyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Fact;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.benchmarks.peer.fact.MandateFact;
import org.reformkit.model.structure.Structure;

/** YAVI (函数式校验): a validator a type of bean, each nested into that of what it is a part of. */
public final class Yavi implements Contestant {

    private static final Validator<DivisionFact> DIVISION = with(
                    with(of(DivisionFact.class), AnchorRule.DIVISION_POSTS, FactChecks::hasEnoughPosts),
                    AnchorRule.DIVISION_LEADERS,
                    FactChecks::hasFewLeaders)
            .build();

    private static final Validator<AgencyFact> AGENCY = with(
                    with(
                            with(of(AgencyFact.class), AnchorRule.COMPREHENSIVE_SHARE, FactChecks::hasFewComprehensive),
                            AnchorRule.AGENCY_POSTS,
                            FactChecks::hasEnoughPosts),
                    AnchorRule.DIVISIONS_WITHIN_AGENCY,
                    FactChecks::coversDivisions)
            .forEach(AgencyFact::getDivisions, "divisions", DIVISION)
            .build();

    private static final Validator<DutyFact> DUTY = with(
                    of(DutyFact.class), AnchorRule.ONE_LEAD, FactChecks::hasOneLead)
            .build();

    private static final Validator<MandateFact> MANDATE = with(
                    of(MandateFact.class), AnchorRule.MANDATED_BODY, FactChecks::hasBody)
            .build();

    private static final Validator<CountyFact> COUNTY = with(
                    with(
                            with(of(CountyFact.class), AnchorRule.AGENCIES_WITHIN_LIMIT, FactChecks::isWithinLimit),
                            AnchorRule.POSTS_WITHIN_TOTAL,
                            FactChecks::isWithinTotal),
                    AnchorRule.UNIQUE_NAMES,
                    FactChecks::hasUniqueNames)
            .forEach(CountyFact::getAgencies, "agencies", AGENCY)
            .forEach(CountyFact::getDuties, "duties", DUTY)
            .forEach(CountyFact::getMandates, "mandates", MANDATE)
            .build();

    private final List<CountyFact> counties;

    /** Makes the beans. */
    public Yavi(Structure structure) {
        this.counties = new Facts(structure).counties();
    }

    private static <F> ValidatorBuilder<F> of(Class<F> type) {
        return ValidatorBuilder.of(type);
    }

    private static <F> ValidatorBuilder<F> with(
            ValidatorBuilder<F> builder, AnchorRule rule, Predicate<F> isSatisfied) {
        return builder.constraintOnTarget(isSatisfied, rule.name(), rule.name(), "violated");
    }

    @Override
    public List<ConstraintViolation> check() {
        List<ConstraintViolation> violations = new ArrayList<>();
        for (CountyFact county : counties) {
            violations.addAll(COUNTY.validate(county));
        }
        return violations;
    }

    @Override
    public Found found(Object answer) {
        Found found = new Found();
        for (Object each : (List<?>) answer) {
            ConstraintViolation violation = (ConstraintViolation) each;
            found.add(AnchorRule.valueOf(violation.messageKey()), ((Fact) violation.violatedValue()).getId());
        }
        return found;
    }
}
