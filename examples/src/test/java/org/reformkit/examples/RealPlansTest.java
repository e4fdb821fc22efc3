package org.reformkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.Movements;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.relation.Placement;
import org.reformkit.model.relation.PlacementStrength;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.Finding;
import org.reformkit.rules.Report;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.library.AgencyRules;

/** The figures that sources print of real reforms, computed from the data; beside the golden outputs. */
class RealPlansTest {

    @Test
    void binhaiLosesSightOfCulture() throws IOException {
        assertThat(ProgramRun.of("data/binhai-2019")
                        .printed("binhai-2019.zh.txt")
                        .exit())
                .isEqualTo(1);
        Reform binhai = Reform.read("binhai-2019");
        assertThat(binhai.violations())
                .containsExactlyInAnyOrder(
                        "duty.no-orphan 120116/DU-03",
                        "duty.always-held 120116/DU-03",
                        "abolition.everything-disposed 120116/A-02");
    }

    @Test
    void binhaiTakesTheStepsOfItsSource() throws IOException {
        Reform binhai = Reform.read("binhai-2019");
        // The second abolition is ours: all of 教育委员会 passed.
        assertThat(binhai.verbs())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("组建", 3, "更名", 1, "不再保留", 2, "不再保留单设", 1, "划转牌子", 1, "划转职责", 9, "实行双重领导", 1));
        assertThat(Movements.of(binhai.run()).duties()).isEqualTo(9);
        assertThat(binhai.counted("120116")).hasSize(10).contains("滨海新区环境局");
        assertThat(binhai.stated()).containsExactly(29);
    }

    @Test
    void binhaiEnvironmentComesOutOfFiveSources() throws IOException {
        Structure after = Reform.read("binhai-2019").run().last();
        AgencyId environment = AgencyId.parse("120116/A-13");
        List<Duty> led = after.duties()
                .filter(duty -> duty.holders(HoldingRole.LEAD).anyMatch(environment::equals))
                .toList();
        assertThat(led).extracting(Duty::title).first().isEqualTo("环境保护");
        assertThat(led.stream().skip(1).map(duty -> duty.derivedFrom().first().toString()))
                .containsExactly("120116/DU-07", "120116/DU-08", "120116/DU-09", "120116/DU-10");
        assertThat(after.relations(environment, Placement.class))
                .containsExactly(
                        Placement.of(environment, AgencyId.parse("120000/A-01"), PlacementStrength.DUAL_LEADERSHIP));
        assertThat(plates(after, "120116/A-11", "120116/A-12", "120116/A-04"))
                .containsExactly("滨海新区政府教育督导室", "滨海新区外国专家局");
    }

    private static List<String> plates(Structure structure, String... hosts) {
        return Stream.of(hosts)
                .map(AgencyId::parse)
                .flatMap(host -> structure.relations(host, Plate.class).stream())
                .map(Plate::name)
                .toList();
    }

    /** A folder with its plan applied and judged. */
    private record Reform(FolderInput input, PlanRun run) {

        static Reform read(String folder) throws IOException {
            FolderInput input = FolderInput.read(Path.of("data", folder));
            return new Reform(
                    input,
                    input.plan()
                            .orElseThrow()
                            .orThrow()
                            .applyTo(input.structure().orThrow()));
        }

        /** Rule and subject of what is violated. */
        List<String> violations() {
            Report report = input.policy().orThrow().evaluate(run, run.last().date());
            return report.findings().stream()
                    .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                    .map(Reform::named)
                    .toList();
        }

        private static String named(Finding finding) {
            return finding.rule().id() + " " + finding.subject();
        }

        /** How often each verb stands in the plan. */
        Map<String, Integer> verbs() {
            Map<String, Integer> verbs = new TreeMap<>();
            run.plan().actions().forEach(action -> verbs.merge(action.wording().zh(), 1, Integer::sum));
            return verbs;
        }

        /** The names of what counts in a place after the reform. */
        List<String> counted(String code) {
            return counted(run.last(), code);
        }

        private List<String> counted(Structure structure, String code) {
            return AgencyRules.countingOf(input.policy().orThrow())
                    .count(structure, JurisdictionCode.parse(code))
                    .counted()
                    .stream()
                    .map(Agency::name)
                    .toList();
        }

        /** The numbers after the reform as the source states them. */
        List<Integer> stated() {
            return run.plan().statedFigures().stream()
                    .flatMapToInt(figure -> figure.after().stream())
                    .boxed()
                    .toList();
        }
    }
}
