package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
