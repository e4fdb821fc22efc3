package org.reformkit.model.plan.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.testkit.ReformDomain;

@Domain(ReformDomain.class)
class WordingsProperties {

    private static final List<Class<?>> TYPES = List.of(Relation.class.getPermittedSubclasses());

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyTypeOfRelationHasWords(@ForAll Relation relation) {
        Wording words = Wordings.of(relation);
        assertThat(words.zh()).isEqualTo(relation.term()).isNotBlank();
        assertThat(words.en()).isNotBlank();

        Statistics.collect(
                TYPES.stream().filter(type -> type.isInstance(relation)).toArray());
        Statistics.coverage(
                coverage -> TYPES.forEach(type -> coverage.check(type).count(count -> count > 0)));
    }
}
