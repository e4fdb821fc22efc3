package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Policy;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** Walks the catalogue, so that a new type of rule without title, meaning or test is named here. */
class StandardRulesTest {

    private static final List<RuleType> TYPES = StandardRules.catalogue().types();

    /** Ids are stable: reports, policies and exemptions of years ago name them. */
    @Test
    void hasTheseIdsByReference() {
        assertThat(TYPES.stream().map(type -> type.ref().orElse("") + " " + type.id()))
                .containsExactlyInAnyOrder(
                        "S01 agency.within-limit",
                        "S02 quota.within-approved-total",
                        "S03 agency.staff-within-posts",
                        "S03 agency.staff-run-off",
                        "S03 institution.staff-within-posts",
                        "S05 division.min-posts",
                        "S05 division.min-posts-in-agency",
                        "S06 agency.min-posts",
                        "S07 agency.comprehensive-share",
                        "S09 division.leaders-by-posts",
                        "S12 duty.one-lead",
                        "S14 agency.charter-issued",
                        "S14 agency.has-duties",
                        "S16 mandate.has-body",
                        "S25 agency.unique-names",
                        "S32 agency.valid-code",
                        "S35 quota.divisions-within-agency",
                        "T01 agency.within-limit-after-reform",
                        "T02 quota.conserved",
                        "T03 leadership.only-fewer",
                        "T05 duty.no-orphan",
                        "T08 abolition.everything-disposed",
                        "T09 duty.always-held");
    }

    @Test
    void hasIdsInKebabCase() {
        assertThat(TYPES)
                .extracting(RuleType::id)
                .allMatch(id -> RuleDescription.ID.matcher(id).matches());
    }

    @Test
    void makesRulesThatBearIdReferenceAndTitleOfTheirType() {
        for (RuleType type : TYPES) {
            RuleDescription made = type.create().description();
            assertThat(made.id()).isEqualTo(type.id());
            assertThat(made.ref()).isEqualTo(type.ref());
            assertThat(made.title()).isEqualTo(type.title());
            assertThat(made.type()).contains(type.id());
        }
    }

    @Test
    void givesEveryTypeATitleAndEveryParameterAMeaning() {
        List<String> missing = new ArrayList<>();
        for (RuleType type : TYPES) {
            missing.addAll(untold("title of " + type.id(), type.title()));
            for (Parameter<?> parameter : type.parameters()) {
                missing.addAll(untold("meaning of " + type.id() + " " + parameter.name(), parameter.meaning()));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** A rule of the library is asked for by id alone; what only a policy can say leaves it undetermined. */
    @Test
    void requiresNoParameter() {
        assertThat(TYPES)
                .allSatisfy(type ->
                        assertThat(type.create(Parameters.none()).type()).contains(type));
    }

    @Test
    void testsEveryTypeWhereItPassesFailsLooksAtNothingAndIsUndetermined() {
        List<String> missing = new ArrayList<>();
        for (RuleType type : TYPES) {
            List<String> tests = testsOf(type);
            for (String outcome : ImmutableSet.of("passes", "fails", "looksAtNothing", "isUndetermined")) {
                if (tests.stream().noneMatch(test -> test.startsWith(outcome))) {
                    missing.add(testClass(type) + "." + outcome);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void givesEveryTypeSomethingToRestOn() {
        assertThat(TYPES)
                .allSatisfy(type ->
                        assertThat(type.create().citations()).as(type.id()).isNotEmpty());
    }

    /** Laws first; a report only where no law draws the line. Decree 227 binds central bodies, so it is but a model. */
    @Test
    void citesWhatRulesRestOnBeforeAnyPolicy() {
        ImmutableListMultimap.Builder<String, String> citations = ImmutableListMultimap.builder();
        TYPES.forEach(type -> citations.putAll(
                type.id(),
                type.create().citations().stream().map(Citation::text).toList()));
        String local = "《地方各级人民政府机构设置和编制管理条例》";
        String central = "《国务院行政机构设置和编制管理条例》";
        String report = "《机构改革和整合基层审批服务执法力量工作情况汇报（溧阳）》";
        assertThat(citations.build())
                .isEqualTo(ImmutableListMultimap.builder()
                        .put("abolition.everything-disposed", central + "第九条（参照）")
                        .put("agency.charter-issued", report + "LY-21")
                        .put("agency.comprehensive-share", report + "LY-26")
                        .put("agency.has-duties", report + "LY-21")
                        .put("agency.min-posts", report + "LY-25")
                        .put("agency.staff-run-off", local + "第六条")
                        .put("agency.staff-within-posts", local + "第六条")
                        .put("agency.unique-names", central + "第十六条（参照）")
                        .put("agency.valid-code", "《法人和其他组织统一社会信用代码编码规则》（GB 32100-2015）")
                        .put("agency.within-limit", local + "第九条")
                        .put("agency.within-limit-after-reform", local + "第九条")
                        .put("division.leaders-by-posts", local + "第二十八条")
                        .put("division.min-posts", local + "第十三条")
                        .put("division.min-posts-in-agency", local + "第十三条")
                        .put("duty.always-held", "《全国人民代表大会常务委员会关于国务院机构改革涉及法律规定的行政机关职责调整问题的决定》第一条")
                        .put("duty.no-orphan", central + "第九条（参照）")
                        .put("duty.one-lead", local + "第十条")
                        .put("institution.staff-within-posts", local + "第六条")
                        .put("leadership.only-fewer", local + "第二十条")
                        .put("mandate.has-body", "《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十九条")
                        .put("quota.conserved", local + "第十八条")
                        .put("quota.divisions-within-agency", local + "第六条")
                        .put("quota.within-approved-total", local + "第十六条")
                        .build());
    }

    /** Embedders change a policy by these, and not by names that they spell themselves. */
    @Test
    void givesEveryParameterAsAConstant() {
        ImmutableSet<Parameter<?>> constants = ImmutableSet.of(
                AgencyRules.LIMIT,
                AgencyRules.SERIES,
                AgencyRules.EXCLUDED_KINDS,
                AgencyRules.CO_LOCATED_AS_ONE,
                AgencyRules.NOT_MORE,
                AgencyRules.MINIMUM_POSTS,
                AgencyRules.MINIMUM_INCLUSIVE,
                AgencyRules.SHARE,
                AgencyRules.EXEMPT_BELOW,
                DivisionRules.MINIMUM_POSTS,
                DivisionRules.MINIMUM_INCLUSIVE,
                DivisionRules.STEPS,
                LeadershipRules.OF_DIVISIONS,
                DutyRules.PACE);
        assertThat(TYPES.stream().flatMap(type -> type.parameters().stream()).<Parameter<?>>map(parameter -> parameter))
                .isSubsetOf(constants)
                .containsAll(constants);
        assertThat(Policy.of(
                                "口径",
                                AgencyRules.withinLimit().create(),
                                DivisionRules.minPosts().create())
                        .with("agency.within-limit", AgencyRules.LIMIT, 37L)
                        .with("division.min-posts", DivisionRules.MINIMUM_POSTS, 3L)
                        .rules())
                .extracting(
                        rule -> rule.parameters().get("limit"),
                        rule -> rule.parameters().get("posts"))
                .containsExactly(tuple("37", null), tuple(null, "3"));
    }

    /** The first error threshold of a report is the bottom line, so it must be known which rules are none. */
    @Test
    void bindsInPrincipleOnlyWhereTheReportsSaySo() {
        assertThat(TYPES.stream()
                        .filter(type -> type.create().severity() == Severity.WARNING)
                        .map(RuleType::id))
                .containsExactly(
                        "agency.comprehensive-share",
                        "agency.has-duties",
                        "agency.min-posts",
                        "agency.staff-run-off",
                        "division.min-posts",
                        "division.min-posts-in-agency");
    }

    @Test
    void hasTheSameMessagesWithTheSamePlacesInBothLanguages() {
        assertThat(places(Locale.SIMPLIFIED_CHINESE)).isEqualTo(places(Locale.ENGLISH));
    }

    private static ImmutableSortedMap<String, ImmutableSet<String>> places(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.reformkit.rules.messages", locale);
        return bundle.keySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo,
                        key -> key,
                        key -> Pattern.compile("\\{\\d}")
                                .matcher(bundle.getString(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(ImmutableSet.toImmutableSet())));
    }

    /** A title that a bundle has not got would be the id, or the same in both languages. */
    private static List<String> untold(String what, Text text) {
        String zh = text.in(Locale.SIMPLIFIED_CHINESE);
        String en = text.in(Locale.ENGLISH);
        boolean isTold = zh.codePoints().anyMatch(Character::isIdeographic)
                && !en.isBlank()
                && en.codePoints().noneMatch(Character::isIdeographic);
        return isTold ? List.of() : List.of(what);
    }

    private static List<String> testsOf(RuleType type) {
        try {
            return Arrays.stream(Class.forName(testClass(type)).getDeclaredMethods())
                    .filter(method -> method.getAnnotations().length > 0)
                    .map(Method::getName)
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }

    /** {@code division.min-posts} is tested by {@code DivisionMinPostsTest}. */
    private static String testClass(RuleType type) {
        return StandardRulesTest.class.getPackageName() + "."
                + Arrays.stream(type.id().split("[.-]"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + "Test";
    }
}
