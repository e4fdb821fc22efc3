package org.reformkit.benchmarks.peer;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.NullUnmarked;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.peer.fact.AgencyFact;
import org.reformkit.benchmarks.peer.fact.Anchor;
import org.reformkit.benchmarks.peer.fact.CountyFact;
import org.reformkit.benchmarks.peer.fact.DivisionFact;
import org.reformkit.benchmarks.peer.fact.DutyFact;
import org.reformkit.benchmarks.peer.fact.Fact;
import org.reformkit.benchmarks.peer.fact.FindingFact;
import org.reformkit.benchmarks.peer.fact.MandateFact;

/** The constraints of Hibernate Validator (约束校验器), one class a type of bean; public, as it makes them itself. */
final class HibernateRules {

    private HibernateRules() {}

    /** Tells the rule and the bean of a violation. */
    @NullUnmarked
    abstract static class OfFact<F extends Fact> implements ConstraintValidator<Anchor, F> {

        private AnchorRule rule;

        @Override
        public void initialize(Anchor anchor) {
            rule = anchor.value();
        }

        @Override
        public boolean isValid(F fact, ConstraintValidatorContext context) {
            if (isSatisfied(rule, fact)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.unwrap(HibernateConstraintValidatorContext.class)
                    .withDynamicPayload(new FindingFact(rule, fact))
                    .buildConstraintViolationWithTemplate("violated")
                    .addConstraintViolation();
            return false;
        }

        abstract boolean isSatisfied(AnchorRule broken, F fact);
    }

    /** Of a jurisdiction. */
    public static final class OfCounty extends OfFact<CountyFact> {
        @Override
        boolean isSatisfied(AnchorRule rule, CountyFact county) {
            return switch (rule) {
                case AGENCIES_WITHIN_LIMIT -> FactChecks.isWithinLimit(county);
                case POSTS_WITHIN_TOTAL -> FactChecks.isWithinTotal(county);
                default -> FactChecks.hasUniqueNames(county);
            };
        }
    }

    /** Of an agency. */
    public static final class OfAgency extends OfFact<AgencyFact> {
        @Override
        boolean isSatisfied(AnchorRule rule, AgencyFact agency) {
            return switch (rule) {
                case COMPREHENSIVE_SHARE -> FactChecks.hasFewComprehensive(agency);
                case AGENCY_POSTS -> FactChecks.hasEnoughPosts(agency);
                default -> FactChecks.coversDivisions(agency);
            };
        }
    }

    /** Of a division. */
    public static final class OfDivision extends OfFact<DivisionFact> {
        @Override
        boolean isSatisfied(AnchorRule rule, DivisionFact division) {
            return rule == AnchorRule.DIVISION_POSTS
                    ? FactChecks.hasEnoughPosts(division)
                    : FactChecks.hasFewLeaders(division);
        }
    }

    /** Of a duty. */
    public static final class OfDuty extends OfFact<DutyFact> {
        @Override
        boolean isSatisfied(AnchorRule rule, DutyFact duty) {
            return FactChecks.hasOneLead(duty);
        }
    }

    /** Of a mandate. */
    public static final class OfMandate extends OfFact<MandateFact> {
        @Override
        boolean isSatisfied(AnchorRule rule, MandateFact mandate) {
            return FactChecks.hasBody(mandate);
        }
    }
}
