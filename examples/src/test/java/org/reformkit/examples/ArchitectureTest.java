package org.reformkit.examples;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The map of the house: arrows, no cycles, no parser below the I/O, nothing public that can be subclassed. */
class ArchitectureTest {

    private static final String ROOT = "org.reformkit.";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/"))
            .importPackages("org.reformkit");

    private static final DescribedPredicate<JavaClass> SEALED_OR_CLOSED = DescribedPredicate.describe(
            "final, sealed, an interface, an enum or an annotation",
            javaClass -> javaClass.getModifiers().contains(JavaModifier.FINAL)
                    || javaClass.isInterface()
                    || javaClass.isEnum()
                    || javaClass.isRecord()
                    || javaClass.reflect().isSealed());

    @Test
    void arrowsPointOneWay() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "rules..", ROOT + "io..", ROOT + "examples..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "io..", ROOT + "examples..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "io..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "examples..")
                .check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        // A plan and its actions are one slice, in two packages for the reader's sake.
                        return SliceIdentifier.of(
                                javaClass.getPackageName().replace("model.plan.action", "model.plan"));
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void modelAndRulesKnowNoParser() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "model..", ROOT + "rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "java.nio.file..", "java.net..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void modelAndRulesReadNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "model..", ROOT + "rules..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(HOUSE);
    }

    @Test
    void numbersAreExact() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + "model..", ROOT + "rules..")
                .should(useNoFloatingPoint())
                .check(HOUSE);
    }

    @Test
    void publicClassesCannotBeSubclassed() {
        ArchRule closed = classes()
                .that()
                .resideInAnyPackage(ROOT + "model..", ROOT + "rules..", ROOT + "io..")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(be(SEALED_OR_CLOSED));
        closed.check(HOUSE);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Entity)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..impl..", "..helper..", "..misc..")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> useNoFloatingPoint() {
        Set<String> floating = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        return new ArchCondition<>("use no floating point") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                floating.contains(dependency.getTargetClass().getName()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(javaClass, dependency.getDescription())));
                javaClass.getFields().stream()
                        .filter(field -> floating.contains(field.getRawType().getName()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(javaClass, field.getFullName())));
                javaClass.getMethods().stream()
                        .filter(method ->
                                floating.contains(method.getRawReturnType().getName())
                                        || method.getRawParameterTypes().stream()
                                                .anyMatch(type -> floating.contains(type.getName())))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(javaClass, method.getFullName())));
            }
        };
    }
}
