package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.rules.Rule;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Verdicts;
import org.reformkit.rules.grain.Scene;
import org.reformkit.rules.grain.Scope;

/** What the rules of the library say of a whole jurisdiction at once is what they say of each subject by itself. */
@Domain(ReformDomain.class)
class BatchLawProperties {

    private static final List<Rule<?>> RULES = rules();

    @Property(tries = 200)
    void batchesSayWhatTheirSubjectsSay(@ForAll Structure structure) {
        Scene scene = Scene.of(structure, LocalDate.of(2019, 3, 31));
        for (Jurisdiction place : structure.jurisdictions().toList()) {
            RULES.forEach(rule -> assertSame(rule, scene, place.code()));
        }
    }

    @Property(tries = 200)
    void someSayWhatEachSays(@ForAll Structure structure, @ForAll @IntRange(min = 1, max = 3) int step) {
        for (Jurisdiction place : structure.jurisdictions().toList()) {
            RULES.stream()
                    .filter(rule -> rule.grain().kind().isPresent())
                    .forEach(rule -> assertSomeSame(rule, structure, place.code(), step));
        }
    }

    private static <S> void assertSomeSame(Rule<S> rule, Structure structure, JurisdictionCode code, int step) {
        List<S> all = rule.grain()
                .batch(Scene.of(structure, structure.date()), code)
                .orElseThrow()
                .subjects();
        List<S> some = IntStream.iterate(all.size() - 1, place -> place >= 0, place -> place - step)
                .mapToObj(all::get)
                .toList();
        Verdicts verdicts = rule.check()
                .verdicts(Batch.ofSome(structure, code, rule.grain().kind().orElseThrow(), some));
        assertThat(verdicts.size()).isEqualTo(some.size());
        for (int i = 0; i < some.size(); i++) {
            assertThat(verdicts.get(i))
                    .as("%s of %s", rule, some.get(i))
                    .isEqualTo(rule.verdict(structure, some.get(i)));
        }
    }

    private static <S> void assertSame(Rule<S> rule, Scene scene, JurisdictionCode code) {
        Optional<Batch<S>> batch = rule.grain().batch(scene, code);
        Verdicts verdicts = rule.check().verdicts(batch.orElseThrow());
        List<S> subjects = batch.orElseThrow().subjects();
        for (int i = 0; i < subjects.size(); i++) {
            assertThat(verdicts.get(i))
                    .as("%s of %s", rule, subjects.get(i))
                    .isEqualTo(rule.verdict(scene.after(), subjects.get(i)));
        }
    }

    private static List<Rule<?>> rules() {
        return StandardRules.catalogue().types().stream()
                .<Rule<?>>map(type -> type.create(LibraryBounds.of(type)))
                .filter(rule -> rule.grain().scope() == Scope.STRUCTURE)
                .toList();
    }
}
