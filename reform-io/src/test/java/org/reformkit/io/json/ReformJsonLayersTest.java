package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reformkit.io.Loaded;
import org.reformkit.io.policy.Policies;
import org.reformkit.io.wire.PolicyShelf;
import org.reformkit.model.base.Citation;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Period;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleCatalogue;
import org.reformkit.rules.library.AgencyRules;
import org.reformkit.rules.library.StandardRules;
import org.reformkit.rules.parameter.CheckMark;
import org.reformkit.rules.parameter.Checked;
import org.reformkit.rules.parameter.GivenValue;
import org.reformkit.rules.parameter.Parameters;

/** Policies that extend others, and values with what is said of them. */
class ReformJsonLayersTest {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final GivenValue EARLY = GivenValue.builder()
            .text("39")
            .period(Period.of(DAY, DAY.plusYears(1)))
            .checked(Checked.of(CheckMark.PRIMARY, DAY.plusDays(2)))
            .build();
    private static final GivenValue LATE = GivenValue.builder()
            .text("37")
            .period(Period.since(DAY.plusYears(1)))
            .addBasis(Citation.of("口径", "一"))
            .build();
    private static final Policy OURS = Policy.extending("本市口径", Policies.base("liyang-2019"))
            .with("agency.within-limit", "limit", LATE, EARLY)
            .with("division.min-posts", "inclusive", "false")
            .changed("duty.one-lead", rule -> rule.inPrinciple().ofLevels(Level.PREFECTURE, Level.COUNTY))
            .changed("duty.no-orphan", rule -> rule.titled("不落空", "No orphan").checked(Checked.of(CheckMark.SECONDARY)))
            .without("agency.valid-code")
            .plus(StandardRules.catalogue().type("agency.min-posts").create().withId("agency.min-posts-of-city"));

    @Test
    void writesWhatDiffersFromWhatItExtends() {
        assertThat(ReformJson.toJson(OURS)).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "document": "policy",
                  "title": "本市口径",
                  "extends": ["liyang-2019"],
                  "without": ["agency.valid-code"],
                  "rules": [
                    {
                      "rule": "agency.within-limit",
                      "parameters": {
                        "limit": {
                          "values": [
                            {"value": 39, "from": "2019-01-01", "until": "2020-01-01", "checked": {"how": "primary", "on": "2019-01-03"}},
                            {"value": 37, "from": "2020-01-01", "basis": [{"title": "口径", "article": "一"}]}
                          ]
                        }
                      }
                    },
                    {
                      "rule": "division.min-posts",
                      "parameters": {"inclusive": false}
                    },
                    {
                      "rule": "duty.one-lead",
                      "severity": "warning",
                      "levels": ["prefecture", "county"]
                    },
                    {
                      "rule": "duty.no-orphan",
                      "title": {"zh": "不落空", "en": "No orphan"},
                      "checked": {"how": "secondary"}
                    },
                    {
                      "rule": "agency.min-posts",
                      "id": "agency.min-posts-of-city",
                      "severity": "warning",
                      "basis": [
                        {"title": "机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）", "article": "LY-25"}
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void readsBackAnEqualPolicy() {
        assertThat(read(OURS)).isEqualTo(OURS).hasSameHashCodeAs(OURS);
        assertThat(read(OURS).fingerprint()).isEqualTo(OURS.fingerprint());
    }

    /** What a rule no longer says cannot be said as a difference: then all of it is. */
    @Test
    void saysARuleAnewThatSaysLessThanTheInheritedOne() {
        Policy policy = OURS.with("agency.within-limit", "limit")
                .changed(
                        "duty.no-orphan",
                        rule -> StandardRules.catalogue()
                                .type("duty.no-orphan")
                                .create()
                                .basedOn(ImmutableList.of()))
                .changed("duty.one-lead", Rule::ofLevels);

        assertThat(ReformJson.toJson(policy))
                .contains("\"without\": [\"agency.within-limit\", \"agency.valid-code\", \"duty.no-orphan\"]");
        assertThat(read(policy)).isEqualTo(policy);
        assertThat(read(policy).rules()).extracting(Rule::id).startsWith("agency.within-limit");
    }

    @Test
    void takesFieldsOfAValueInAnyOrder() {
        Policy policy = read("""
                {"schemaVersion": 1, "document": "policy", "title": "口径", "rules": [{"rule": "agency.within-limit",
                "parameters": {"limit": {"checked": {"on": "2019-01-03", "how": "primary"}, "until": "2020-01-01", "value": 39,
                "from": "2019-01-01"}}}], "extends": ["national"]}
                """);

        assertThat(policy.rule("agency.within-limit").given().of("limit")).containsExactly(EARLY);
    }

    @Test
    void givenDefaultsStayGiven() {
        Policy given =
                Policy.of("口径", AgencyRules.withinLimit().create(Parameters.of(AgencyRules.CO_LOCATED_AS_ONE, true)));

        assertThat(read(given)).isEqualTo(given);
        assertThat(given).isNotEqualTo(Policy.of("口径", AgencyRules.withinLimit().create()));
    }

    /** Whole numbers by text are objects, as a value is of which more is said. */
    @Test
    void tellsCountsFromValues() {
        Policy policy = PolicySamples.complete();
        Policy odd = policy.with("agency.ours", "counts", "value:3;values:4");
        Policy dated = policy.with(
                "agency.ours", "counts", LATE.toBuilder().text("COUNTY:37").build());

        assertThat(ReformJson.toJson(odd)).contains("\"counts\": {\"value\": {\"value\": 3, \"values\": 4}}");
        assertThat(read(odd)).isEqualTo(odd);
        assertThat(ReformJson.toJson(dated))
                .contains("\"counts\": {\"value\": {\"COUNTY\": 37}, \"from\": \"2020-01-01\"");
        assertThat(read(dated)).isEqualTo(dated);
    }

    @Test
    void readsValuesOfEveryFormWithMoreSaid() {
        Policy policy = PolicySamples.complete();
        for (Map.Entry<String, String> text :
                policy.rule("agency.ours").parameters().entrySet()) {
            policy = policy.with(
                    "agency.ours",
                    text.getKey(),
                    LATE.toBuilder().text(text.getValue()).build());
        }
        assertThat(read(policy)).isEqualTo(policy);
    }

    @Test
    void namesCirclesAndWhatIsWrongFurtherUp() {
        PolicyCodec codec = new PolicyCodec(PolicyBases.of(
                StandardRules.catalogue(),
                new Shelf(ImmutableMap.of(
                        "a", document("\"extends\": [\"b\"]"),
                        "b", document("\"extends\": [\"a\"]"),
                        "c", document("\"extends\": [\"d\"]"),
                        "d", document("\"issuer\": 3")))));

        assertThat(problems(codec, document("\"extends\": [\"a\"]")))
                .containsExactly(
                        "b.json, line 1, column 70, at /extends/0: found that 'a → b → a' leads back to itself, expected a chain with an end.");
        assertThat(problems(codec, document("\"extends\": [\"c\", \"x\"]")))
                .containsExactly(
                        "d.json, line 1, column 68, at /issuer: found '3', expected a text that is not blank.",
                        "mine.json, line 1, column 75, at /extends/1: found 'x', expected one of a, b, c, d.");
    }

    private static Iterable<String> problems(PolicyCodec codec, String document) {
        try {
            Loaded<Policy> loaded = Documents.read(codec, "mine.json", document.getBytes(StandardCharsets.UTF_8));
            return loaded.problems().stream()
                    .map(problem -> problem.text(Locale.ENGLISH))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String document(String more) {
        return "{\"schemaVersion\": 1, \"document\": \"policy\", \"title\": \"x\", " + more + "}";
    }

    private static Policy read(Policy policy) {
        return read(ReformJson.toJson(policy));
    }

    private static Policy read(String json) {
        return ReformJson.readPolicy(
                        "p.json",
                        json.getBytes(StandardCharsets.UTF_8),
                        StandardRules.catalogue().plus(RuleCatalogue.of(PolicySamples.OURS)))
                .orThrow();
    }

    private record Shelf(ImmutableMap<String, String> documents) implements PolicyShelf {

        @Override
        public ImmutableSortedSet<String> names() {
            return ImmutableSortedSet.copyOf(documents.keySet());
        }

        @Override
        public byte[] document(String name) {
            return String.valueOf(documents.get(name)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
