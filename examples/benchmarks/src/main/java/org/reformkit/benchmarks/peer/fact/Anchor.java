package org.reformkit.benchmarks.peer.fact;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.reformkit.benchmarks.nation.AnchorRule;

/** A constraint on a whole bean (类级约束): that it satisfies one of the ten rules. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Anchor.Several.class)
@Constraint(validatedBy = {})
public @interface Anchor {

    /** The rule. */
    AnchorRule value();

    /** What is said of a violation. */
    String message() default "violated";

    /** The groups, by which nothing is told apart. */
    Class<?>[] groups() default {};

    /** What a violation carries. */
    Class<? extends Payload>[] payload() default {};

    /** More than one of them on a bean. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        /** All of them. */
        Anchor[] value();
    }
}
