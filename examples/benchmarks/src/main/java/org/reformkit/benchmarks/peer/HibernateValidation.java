package org.reformkit.benchmarks.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.reformkit.benchmarks.contest.Contestant;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.benchmarks.peer.fact.Anchor;
import org.reformkit.benchmarks.peer.fact.CountyFact;
import org.reformkit.benchmarks.peer.fact.Facts;
import org.reformkit.benchmarks.peer.fact.FindingFact;
import org.reformkit.model.structure.Structure;

/** Hibernate Validator (注解校验): a constraint on a bean for each rule, and from jurisdictions down to the rest. */
public final class HibernateValidation implements Contestant {

    private final List<CountyFact> counties;
    private final ValidatorFactory factory;
    private final Validator validator;

    /** Makes the beans and the validator. */
    public HibernateValidation(Structure structure) {
        this.counties = new Facts(structure).counties();
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Anchor.class)
                .validatedBy(HibernateRules.OfCounty.class)
                .validatedBy(HibernateRules.OfAgency.class)
                .validatedBy(HibernateRules.OfDivision.class)
                .validatedBy(HibernateRules.OfDuty.class)
                .validatedBy(HibernateRules.OfMandate.class);
        this.factory = configuration.addMapping(mapping).buildValidatorFactory();
        this.validator = factory.getValidator();
    }

    @Override
    public List<ConstraintViolation<CountyFact>> check() {
        List<ConstraintViolation<CountyFact>> violations = new ArrayList<>();
        for (CountyFact county : counties) {
            violations.addAll(validator.validate(county));
        }
        return violations;
    }

    @Override
    public Found found(Object answer) {
        Found found = new Found();
        for (Object violation : (List<?>) answer) {
            FindingFact finding = ((HibernateConstraintViolation<?>) violation).getDynamicPayload(FindingFact.class);
            found.add(finding.rule(), finding.subject().getId());
        }
        return found;
    }

    @Override
    public void close() {
        factory.close();
    }
}
