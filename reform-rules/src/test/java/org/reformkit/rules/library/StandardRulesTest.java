package org.reformkit.rules.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformkit.model.base.Citation;
import org.reformkit.rules.Policy;
import org.reformkit.rules.Rule;
import org.reformkit.rules.RuleDescription;
import org.reformkit.rules.RuleType;
import org.reformkit.rules.Severity;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.parameter.Parameter;
import org.reformkit.rules.parameter.Parameters;

/** Walks the catalogue, so that a new type of rule without title, meaning or test is named here. */
class StandardRulesTest {

    private static final List<RuleType> TYPES = StandardRules.catalogue().types();
    private static final List<Expected> EXPECTED = expected();

    /** Ids are stable: reports, policies and exemptions of years ago name them. */
    @Test
    void hasTheseIdsByReference() {
        assertThat(TYPES.stream().map(type -> type.ref().orElse("") + " " + type.id()))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.stream()
                        .map(expected -> expected.ref() + " " + expected.id())
                        .toList());
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

    /** Under {@code law.<id>} in both bundles. */
    @Test
    void saysOfEveryTypeWhatItsLawRequires() {
        List<String> missing = new ArrayList<>();
        for (RuleType type : TYPES) {
            type.requirement()
                    .ifPresentOrElse(
                            text -> missing.addAll(untold("law of " + type.id(), text)),
                            () -> missing.add("law of " + type.id()));
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
        assertThat(TYPES.stream()
                        .map(type -> type.id() + " "
                                + type.create().citations().stream()
                                        .map(Citation::text)
                                        .collect(Collectors.joining(";"))))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.stream()
                        .map(expected -> expected.id() + " " + expected.citations())
                        .toList());
    }

    /** Embedders change a policy by these, and not by names that they spell themselves. */
    @Test
    void givesEveryParameterAsAConstant() {
        ImmutableSet<Parameter<?>> constants = constants();
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
    void bindsInPrincipleOnlyWhereItIsSaid() {
        assertThat(TYPES.stream().map(type -> type.id() + " " + type.create().severity()))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.stream()
                        .map(expected -> expected.id() + " " + expected.severity())
                        .toList());
    }

    @Test
    void hasTheSameMessagesWithTheSamePlacesInBothLanguages() {
        assertThat(places(Locale.SIMPLIFIED_CHINESE)).isEqualTo(places(Locale.ENGLISH));
    }

    /** What a line of the lists says of a type: {@code ref id severity citation;citation}. */
    private record Expected(String ref, String id, Severity severity, String citations) {

        static Expected parse(String line) {
            List<String> columns = Splitter.on(' ').limit(4).splitToList(line);
            return new Expected(columns.get(0), columns.get(1), Severity.valueOf(columns.get(2)), columns.get(3));
        }
    }

    /** One list a group of rules, so that what one group adds is no business of another. */
    private static List<Expected> expected() {
        return Stream.of("existing", "a", "b", "c", "d")
                .flatMap(group -> lines("standard-rules-" + group + ".txt"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Expected::parse)
                .toList();
    }

    private static Stream<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(StandardRulesTest.class, resource), StandardCharsets.UTF_8)
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameters that the public classes of the library give as constants. */
    private static ImmutableSet<Parameter<?>> constants() {
        ImmutableSet.Builder<Parameter<?>> constants = ImmutableSet.builder();
        for (Class<?> rules : publicClasses()) {
            for (Field field : rules.getFields()) {
                if (field.getType() == Parameter.class && Modifier.isStatic(field.getModifiers())) {
                    constants.add((Parameter<?>) value(field));
                }
            }
        }
        return constants.build();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> publicClasses() {
        String folder = StandardRules.class.getPackageName().replace('.', '/');
        try (Stream<Path> files = Files.list(Path.of(StandardRules.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Rules.class"))
                    .<Class<?>>map(name -> named(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(StandardRules.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of two the later one would count, and the other be read as if it did. */
    @ParameterizedTest
    @ValueSource(strings = {"messages_zh_CN.properties", "messages_en.properties"})
    void hasEveryMessageOnce(String bundle) throws IOException {
        assertThat(Resources.readLines(Resources.getResource(Rule.class, bundle), StandardCharsets.UTF_8).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates()
                .isNotEmpty();
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
