package org.reformkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

class ComparisonTest {

    private static final LocalDate DATE = LocalDate.of(2019, 2, 1);

    @Test
    void tellsChangeAndPercent() {
        assertThat(row(293, 257).text(Locale.CHINA, 0)).isEqualTo("内设机构 293 个 → 257 个，−36，−12 %");
        assertThat(row(230, 200).text(Locale.ENGLISH, 1)).isEqualTo("divisions: 230 → 200, −30, −13.0 %");
        assertThat(row(39, 37).text(Locale.CHINA, 0)).isEqualTo("内设机构 39 个 → 37 个，−2，−5 %");
        assertThat(row(8, 9).text(Locale.CHINA, 2)).isEqualTo("内设机构 8 个 → 9 个，+1，+12.50 %");
        assertThat(row(8, 8).text(Locale.CHINA, 0)).isEqualTo("内设机构 8 个 → 8 个，0，0 %");
    }

    @Test
    void roundsHalvesAwayFromZero() {
        assertThat(row(200, 199).percent(0)).contains(new BigDecimal("-1"));
        assertThat(row(200, 201).percent(0)).contains(new BigDecimal("1"));
        assertThat(row(1000, 1004).percent(0)).contains(new BigDecimal("0"));
        assertThat(row(1000, 996).percent(0)).contains(new BigDecimal("0"));
    }

    @Test
    void hasNoPercentOfNothingOrOfTheUnknown() {
        assertThat(row(0, 5).text(Locale.CHINA, 0)).isEqualTo("内设机构 0 个 → 5 个，+5");
        ComparisonRow unknown =
                ComparisonRow.of(Text.of("编制", "posts"), Unit.POSTS, Reading.exact(5), Reading.atLeast(0));
        assertThat(unknown.percent(0)).isEmpty();
        assertThat(unknown.text(Locale.CHINA, 0)).isEqualTo("编制 5 名 → 未知，未知");
    }

    @Test
    void readsMeasuresOfARun() {
        PlanRun run = County.plan(County.abolish(County.EMERGENCY, DATE)).applyTo(County.structure());

        assertThat(Comparison.of(run, Figures.ALL_DIVISIONS, Figures.ALL_POSTS).text(Locale.ENGLISH, 0))
                .isEqualTo("divisions: 8 → 0, −8, −100 %\nposts: at least 17 → unknown, unknown");
    }

    @Test
    void printsInShort() {
        PlanRun run = County.plan(County.abolish(County.EMERGENCY, DATE)).applyTo(County.structure());

        assertThat(Comparison.of(run, Figures.ALL_DIVISIONS, Figures.ALL_POSTS))
                .hasToString("8 → 0 (−100 %) · at least 17 → unknown");
    }

    @Test
    void refusedRunHasNoAfter() {
        PlanRun run = County.plan(County.abolish(AgencyId.of(County.CODE, "A-99"), DATE))
                .applyTo(County.structure());

        assertThat(Comparison.of(run, Figures.ALL_DIVISIONS).rows().get(0).after())
                .isEqualTo(Reading.unknown());
    }

    @Test
    void joinsRows() {
        Comparison one = Comparison.of(County.structure(), County.structure(), Figures.ALL_DIVISIONS);

        assertThat(one.plus(one).rows()).hasSize(2);
    }

    private static ComparisonRow row(long before, long after) {
        return ComparisonRow.of(Text.of("内设机构", "divisions"), Unit.BODIES, Reading.exact(before), Reading.exact(after));
    }
}
