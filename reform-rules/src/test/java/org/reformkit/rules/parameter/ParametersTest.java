package org.reformkit.rules.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Ratio;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.grain.Pace;

class ParametersTest {

    private static final Text MEANING = Text.of("含义", "meaning");
    private static final Parameter<Long> MIN = Parameter.required("min", ParameterType.INTEGER, MEANING);
    private static final Parameter<Boolean> INCLUSIVE =
            Parameter.optional("inclusive", ParameterType.FLAG, MEANING).orElse(true);
    private static final Parameter<Ratio> SHARE = Parameter.optional("share", ParameterType.RATIO, MEANING);

    @Test
    void everyTypeReadsItsCanonicalText() {
        assertThat(text(ParameterType.INTEGER, "-012")).isEqualTo("-12");
        assertThat(text(ParameterType.FLAG, "true")).isEqualTo("true");
        assertThat(text(ParameterType.RATIO, "0.8")).isEqualTo("4/5");
        assertThat(text(ParameterType.TEXTS, "办公室; 人事 ")).isEqualTo("办公室;人事");
        assertThat(text(ParameterType.COUNTS, "PREFECTURE:45;COUNTY:37")).isEqualTo("COUNTY:37;PREFECTURE:45");
        assertThat(text(ParameterType.DATES, "transfer:2019-02-28; set-up@prefecture:2019-01-01"))
                .isEqualTo("set-up@prefecture:2019-01-01;transfer:2019-02-28");
        assertThat(text(ParameterType.STEPS, "4:2;0:1;10:3")).isEqualTo("0:1;4:2;10:3");
        assertThat(text(ParameterType.QUOTA, "INSTITUTION:5;ADMINISTRATIVE:17"))
                .isEqualTo("ADMINISTRATIVE:17;INSTITUTION:5");
        assertThat(text(ParameterType.choice(Severity.class), "warning")).isEqualTo("warning");
    }

    @Test
    void valuesAreWhatTheTextsSay() {
        assertThat(ParameterType.TEXTS.parse("")).isEmpty();
        assertThat(ParameterType.COUNTS.parse("COUNTY:37")).isEqualTo(ImmutableSortedMap.of("COUNTY", 37L));
        assertThat(ParameterType.DATES.parse("")).isEmpty();
        assertThat(ParameterType.DATES.parse("transfer:2019-02-28"))
                .isEqualTo(ImmutableSortedMap.of("transfer", LocalDate.of(2019, 2, 28)));
        assertThat(ParameterType.QUOTA.parse("ADMINISTRATIVE:17")).isEqualTo(Quota.of(QuotaKind.ADMINISTRATIVE, 17));
    }

    @Test
    void rejectsWhatIsNoDateOfAText() {
        assertThatThrownBy(() -> ParameterType.DATES.parse("2019-02-28"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Date '2019-02-28': expected a text, ':' and a date.");
        for (String date : List.of("2019-02-30", "2019-2-28", "0000-01-01", "+12019-02-28", "")) {
            assertThatThrownBy(() -> ParameterType.DATES.parse("transfer:" + date))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Date '" + date + "': expected one such as '2019-02-11'.");
        }
        assertThatThrownBy(() -> ParameterType.DATES.parse("transfer:2019-02-28;transfer:2019-03-01"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resolvesDefaultsAndLeavesOutWhatHasNone() {
        Parameters resolved = Parameters.of(MIN, 3L).resolved(ImmutableList.of(MIN, INCLUSIVE, SHARE));

        assertThat(resolved).hasToString("{inclusive=true, min=3}");
        assertThat(resolved.get(INCLUSIVE)).isTrue();
        assertThat(resolved.find(SHARE)).isEmpty();
        assertThat(resolved)
                .isEqualTo(Parameters.of(resolved.texts()))
                .hasSameHashCodeAs(Parameters.of(resolved.texts()));
    }

    @Test
    void rejectsWhatIsUnknownMissingOrOfAnotherType() {
        List<Parameter<?>> declared = List.of(MIN, INCLUSIVE);
        assertThatThrownBy(() -> Parameters.of(MIN, 3L).with("max", "4").resolved(declared))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'max': unknown. Expected one of inclusive, min.");
        assertThatThrownBy(() -> Parameters.of(MIN, 3L).resolved(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'min': unknown. Expected none.");
        assertThatThrownBy(() -> Parameters.none().resolved(declared))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'min': not set. Expected a whole number.");
        assertThatThrownBy(() -> Parameters.of(MIN, 3L).with("inclusive", "yes").resolved(declared))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Parameter 'inclusive': 'yes'. Expected 'true' or 'false'.");
        assertThatThrownBy(() -> ParameterType.choice(Severity.class).parse("WARNING"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Choice 'WARNING': expected one of warning, error.");
        assertThat(ParameterType.choice(Pace.class).choices()).containsExactly("every-step", "every-date");
    }

    @Test
    void stepTableAllowsWhatTheStepBelowSays() {
        StepTable table = StepTable.parse("0:1;4:2;10:3");

        assertThat(table.at(3)).hasValue(1);
        assertThat(table.at(4)).hasValue(2);
        assertThat(table.at(1000)).hasValue(3);
        assertThat(table.at(-1)).isEmpty();
        assertThat(table.at(Reading.exact(9))).isEqualTo(Reading.exact(2));
        assertThat(table.at(Reading.atLeast(0))).isEqualTo(Reading.between(1, 3));
        assertThat(table.at(Reading.between(4, 12))).isEqualTo(Reading.between(2, 3));
        assertThat(table.at(Reading.unknown())).isEqualTo(Reading.unknown());
        assertThat(table).isEqualTo(StepTable.of(table.steps())).hasSameHashCodeAs(StepTable.of(table.steps()));
    }

    @Test
    void stepTableRejectsNoStepsAndFallingOnes() {
        assertThatThrownBy(() -> StepTable.parse(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Step table: no steps. Expected at least one, such as '0:1'.");
        assertThatThrownBy(() -> StepTable.parse("0:2;4:1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Step table '0:2;4:1': it falls to '1'. Expected rising steps.");
        assertThatThrownBy(() -> StepTable.parse("4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Step '4': expected a number, ':' and what is allowed from it on.");
    }

    private static <T> String text(ParameterType<T> type, String text) {
        T value = type.parse(text);
        assertThat(type.parse(type.text(value))).isEqualTo(value);
        return type.text(value);
    }
}
