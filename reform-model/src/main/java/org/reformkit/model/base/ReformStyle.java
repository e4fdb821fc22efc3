package org.reformkit.model.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the house writes Immutables values; stands on the {@code package-info} of every package that has some. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {"basis:bases", "alias:aliases", "staff:staff"},
        allowedClasspathAnnotations = {Override.class, org.immutables.value.Generated.class})
public @interface ReformStyle {}
