package org.reformkit.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reformkit.io.csv.CsvProfile;
import org.reformkit.io.csv.ReformCsv;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.testkit.ActionArbitraries;

/** Every type of action is in every list that has them all, under one name; what is missing stands in one line a type. */
class ActionCoverageTest {

    private static final ImmutableMap<Class<?>, String> NAMES = ActionCodecs.ACTION.names();

    private static String formats = "";
    private static String glossary = "";
    private static String tableDoc = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void readTheDocuments() throws IOException {
        formats = Files.readString(Path.of("../docs/formats.md"));
        glossary = Files.readString(Path.of("../docs/glossary.md"));
        tableDoc = Files.readString(Path.of("src/main/java/org/reformkit/io/csv/ActionsTable.java"));
    }

    @Test
    void everyTypeOfActionIsInEveryList() {
        assertThat(Arrays.stream(Action.class.getPermittedSubclasses())
                        .map(this::lacking)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    /** Such as {@code SplitAgency: no columns of that name in actions.csv, no row in docs/formats.md}. */
    private Optional<String> lacking(Class<?> type) {
        List<String> missing = new ArrayList<>();
        String name = NAMES.getOrDefault(type, "");
        if (name.isEmpty()) {
            missing.add("no JSON case in ActionCodecs");
        }
        Optional<Action> sample = PlanSamples.complete().actions().stream()
                .filter(type::isInstance)
                .findFirst();
        if (sample.isEmpty()) {
            missing.add("no action in PlanSamples");
        }
        sample.filter(action -> !name.isEmpty() && !isWritten(action, name))
                .ifPresent(action -> missing.add("no columns of that name in actions.csv"));
        if (!ActionArbitraries.types().contains(type)) {
            missing.add("no arbitrary in the moves of the testkit");
        }
        if (!tableDoc.contains("{@code " + name + "}")) {
            missing.add("not in the Javadoc of ActionsTable");
        }
        if (!formats.contains("\n| `" + name + "` |")) {
            missing.add("no row in docs/formats.md");
        }
        if (formats.lines().noneMatch(line -> line.startsWith("- ") && line.contains("`" + name + "`"))) {
            missing.add("no columns in docs/formats.md");
        }
        sample.filter(action -> !glossary.contains(
                        "\n| " + action.verb(Locale.CHINA) + " | " + action.verb(Locale.ENGLISH) + " |"))
                .ifPresent(action -> missing.add("no verb in docs/glossary.md"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(type.getSimpleName() + ": " + String.join(", ", missing));
    }

    private boolean isWritten(Action action, String name) {
        try {
            Path own = folder.resolve(name);
            ReformCsv.writePlan(
                    ReformPlan.builder().title("方案").addAction(action).build(), own, CsvProfile.MACHINE);
            ImmutableList<String> lines = ImmutableList.copyOf(Files.readAllLines(own.resolve("actions.csv")));
            return lines.get(1).startsWith("1," + name + ",");
        } catch (IOException | IllegalStateException withoutColumns) {
            return false;
        }
    }
}
