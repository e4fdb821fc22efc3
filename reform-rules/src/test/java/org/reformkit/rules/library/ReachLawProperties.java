package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.grain.Scope;

/** A rule of the library that looks no farther than one jurisdiction names nobody elsewhere, but where something refers there. */
@Domain(ReformDomain.class)
class ReachLawProperties {

    private static final LocalDate AS_OF = LocalDate.of(2019, 3, 31);

    private static final Policy POLICY = Policy.builder()
            .title("全部规则")
            .addAllRules(StandardRules.catalogue().types().stream()
                    .<Rule<?>>map(type -> type.create(LibraryBounds.of(type)))
                    .filter(rule -> rule.grain().scope() == Scope.STRUCTURE
                            && rule.grain().isLocal())
                    .toList())
            .build();

    private static final ImmutableMap<String, Reach> REACHES = ImmutableMap.copyOf(Maps.transformValues(
            Maps.uniqueIndex(POLICY.rules(), Rule::id),
            rule -> rule.check().reads().reach()));

    private static final ImmutableSet<String> OF_SUBJECT_ALONE = POLICY.rules().stream()
            .filter(rule -> rule.grain().kind().isPresent() && rule.check().namesSubjectAlone())
            .map(Rule::id)
            .collect(ImmutableSet.toImmutableSet());

    @Property(tries = 200)
    void whatIsNamedIsWithinReach(@ForAll PlannedReform reform) {
        Structure structure = reform.run().last();
        POLICY.evaluate(structure, AS_OF).findings().forEach(finding -> {
            JurisdictionCode home = finding.jurisdiction().orElseThrow();
            if (Objects.requireNonNull(REACHES.get(finding.rule().id())).compareTo(Reach.JURISDICTION) <= 0
                    && !structure.refersElsewhere(home)) {
                assertThat(named(finding))
                        .as(finding.key().text())
                        .allMatch(datum -> datum.element().jurisdiction().equals(home));
            }
        });
    }

    @Property(tries = 200)
    void whoeverSaysItNamesItsSubjectAloneDoes(@ForAll PlannedReform reform) {
        Structure structure = reform.run().last();
        POLICY.evaluate(structure, AS_OF).findings().forEach(finding -> {
            if (OF_SUBJECT_ALONE.contains(finding.rule().id())) {
                assertThat(named(finding))
                        .as(finding.key().text())
                        .isNotEmpty()
                        .allMatch(datum -> datum.element().text().equals(finding.subject()));
            }
        });
    }

    private static Stream<Datum> named(Finding finding) {
        return Stream.concat(
                finding.data().stream(),
                finding.evidence().stream()
                        .flatMap(reason -> Stream.concat(reason.data().stream(), reason.missing().stream())));
    }
}
