package org.reformkit.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.CoordinatingBodyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.DutyHolding;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.plan.action.AdjustQuota;
import org.reformkit.model.plan.action.ApplyTemplate;
import org.reformkit.model.plan.action.ConcentrateDuties;
import org.reformkit.model.plan.action.DutyPart;
import org.reformkit.model.plan.action.EarmarkQuota;
import org.reformkit.model.plan.action.HandDownDuty;
import org.reformkit.model.plan.action.MergeDivisions;
import org.reformkit.model.plan.action.ReplaceDivision;
import org.reformkit.model.plan.action.SinkPeople;
import org.reformkit.model.plan.action.SplitAgency;
import org.reformkit.model.plan.action.TakeUpDuty;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Dispatch;
import org.reformkit.model.relation.DispatchKind;
import org.reformkit.model.relation.Plate;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;
import org.reformkit.model.testkit.PlanArbitraries;
import org.reformkit.model.testkit.PlannedReform;
import org.reformkit.model.testkit.ReformDomain;
import org.reformkit.model.testkit.StructureArbitraries;

/** Who holds what after a step, and where posts are, whatever it meets. */
@Domain(ReformDomain.class)
class OutcomeProperties {

    @Property(tries = 100)
    void whoeverHeldAPassedDutyBesideItsLeadsHoldsItStill(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            Action action = step.action();
            if (action instanceof HandDownDuty passing) {
                assertPassed(step, passing.duty(), passing.part(), passing.receiver(), passing.keptAs());
            } else if (action instanceof TakeUpDuty passing) {
                assertPassed(step, passing.duty(), passing.part(), passing.receiver(), passing.keptAs());
            } else if (action instanceof ConcentrateDuties concentration) {
                concentration
                        .duties()
                        .forEach(duty -> assertPassed(
                                step, duty, Optional.empty(), concentration.receiver(), concentration.keptAs()));
            }
        }
    }

    private static void assertPassed(
            Step step, DutyId id, Optional<DutyPart> part, AgencyId receiver, Optional<HoldingRole> keptAs) {
        Duty before = step.before().duty(id).orElseThrow();
        Duty after = step.after().duty(part.map(DutyPart::id).orElse(id)).orElseThrow();
        for (DutyHolding holding : before.holdings()) {
            if (!holding.holder().equals(receiver)) {
                assertThat(role(after, holding.holder()))
                        .isEqualTo(holding.role() == HoldingRole.LEAD ? keptAs : Optional.of(holding.role()));
            }
        }
        part.ifPresent(some -> assertThat(step.after().duty(id)).contains(before));
    }

    private static Optional<HoldingRole> role(Duty duty, AgencyId agency) {
        return duty.holdings().stream()
                .filter(holding -> holding.holder().equals(agency))
                .map(DutyHolding::role)
                .findFirst();
    }

    @Property(tries = 100)
    void aSplitPassesWhatIsNamedAndNothingElse(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof SplitAgency split) {
                AgencyId made = split.made().id();
                for (Duty before : step.before().duties(split.source())) {
                    Duty after = step.after().duty(before.id()).orElseThrow();
                    boolean isNamed = split.duties().contains(before.id());
                    assertThat(role(after, isNamed ? made : split.source())).isEqualTo(role(before, split.source()));
                    assertThat(after.isHeldBy(isNamed ? split.source() : made)).isFalse();
                    assertThat(after.holdings()).hasSameSizeAs(before.holdings());
                }
                assertThat(step.after().divisions(made))
                        .extracting(Division::id)
                        .containsExactlyInAnyOrderElementsOf(split.divisions());
                split.institutions()
                        .forEach(id -> assertThat(step.after()
                                        .institution(id)
                                        .orElseThrow()
                                        .supervisor())
                                .contains(made));
            }
        }
    }

    @Property(tries = 100)
    void anEarmarkOfADivisionIsOneOfItsAgency(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof EarmarkQuota earmark && earmark.holder() instanceof DivisionId id) {
                Division before = step.before().division(id).orElseThrow();
                AgencyId agency = before.agency();
                Optional<Quota> had = step.before().agency(agency).flatMap(Agency::quota);
                if (had.isPresent() && before.quota().isPresent()) {
                    Quota others = had.orElseThrow().minus(earmark.posts());
                    Quota marked = step.after()
                            .division(id)
                            .flatMap(Division::quota)
                            .orElseThrow()
                            .minus(before.quota().orElseThrow().minus(earmark.posts()));
                    assertThat(step.after().agency(agency).flatMap(Agency::quota))
                            .contains(others.plus(marked));
                }
            }
        }
    }

    @Property(tries = 100)
    void aTemplateEndsWhatItNamesSetsUpWhatItSaysAndNothingElse(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof ApplyTemplate template) {
                for (AgencyId agency : template.agencies()) {
                    List<Division> after = step.after().divisions(agency);
                    assertThat(after).noneMatch(division -> template.abolished().contains(division.name()));
                    for (String name : template.names()) {
                        assertThat(after).anyMatch(division -> division.answersTo(name));
                    }
                }
                assertThat(Sets.difference(divisions(step.after()), divisions(step.before())))
                        .isEqualTo(template.creates(step.before()));
            }
        }
    }

    /** To an outpost that is put there for it, as few are drawn. */
    @Property(tries = 100)
    @StatisticsReport(StatisticsReportMode.OFF)
    void whoeverIsSentDownToAnOutpostWorksThere(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof SinkPeople sinking && sinking.target() instanceof AgencyId target) {
                Dispatch outpost = Dispatch.builder()
                        .dispatcher(target)
                        .unit("驻村工作队")
                        .kind(DispatchKind.OUTPOST)
                        .people(Staffing.none())
                        .build();
                SinkPeople down = sinking.toBuilder().unit(outpost.unit()).build();
                Structure before = step.before().edit().put(outpost).done();
                if (down.refusals(before).isEmpty()) {
                    Staffing sent = down.people().toBuilder()
                            .overQuota(ImmutableList.of())
                            .build();
                    assertThat(down.applyTo(before).relations(target, Dispatch.class))
                            .contains(Dispatch.builder()
                                    .from(outpost)
                                    .people(sent)
                                    .build());
                    Statistics.collect("sent");
                }
            }
        }
        Statistics.coverage(coverage -> coverage.check("sent").count(count -> count > 0));
    }

    /** On every division a plate is hung for it, as few are drawn. */
    @Property(tries = 100)
    void noPlateIsLeftOnADivisionThatIsGone(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            StructureEdit edit = step.before().edit();
            step.before()
                    .divisions()
                    .forEach(division -> edit.put(Plate.of(division.agency(), "加挂", Optional.of(division.id()))));
            Structure hung = edit.done();
            if (step.action().refusals(hung).isEmpty()) {
                assertThat(astray(step.action().applyTo(hung)))
                        .as(step.action().verb())
                        .isLessThanOrEqualTo(astray(hung));
            }
        }
    }

    /** How many plates hang on a division that is not one of their agency. */
    private static long astray(Structure structure) {
        return structure
                .relations()
                .filter(Plate.class::isInstance)
                .map(Plate.class::cast)
                .filter(plate -> plate.division()
                        .filter(id -> structure
                                .division(id)
                                .filter(found -> found.agency().equals(plate.host()))
                                .isEmpty())
                        .isPresent())
                .count();
    }

    private static Set<DivisionId> divisions(Structure structure) {
        return structure.divisions().map(Division::id).collect(ImmutableSet.toImmutableSet());
    }

    @Property(tries = 100)
    void aDutyIsDoneByASuccessorOfWhoeverDidIt(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (step.action() instanceof ReplaceDivision replacement) {
                assertDone(step, ImmutableSet.of(replacement.division()), replacement.made());
            } else if (step.action() instanceof MergeDivisions merger) {
                assertDone(step, merger.sources(), merger.target());
            }
        }
    }

    private static void assertDone(Step step, Set<DivisionId> sources, Division successor) {
        for (Duty before : step.before().duties(successor.agency())) {
            Set<DivisionId> after = step.after().duty(before.id()).orElseThrow().divisions();
            boolean isDone = sources.stream().anyMatch(before.divisions()::contains);
            assertThat(Sets.difference(after, Set.of(successor.id())))
                    .isEqualTo(Sets.difference(Sets.difference(before.divisions(), sources), Set.of(successor.id())));
            assertThat(after.contains(successor.id()))
                    .isEqualTo(isDone || before.divisions().contains(successor.id()));
        }
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReportMode.OFF)
    void postsStayWithinTheirLevelUnlessTransferredOutOfIt(@ForAll("longReforms") PlannedReform reform) {
        for (Step step : reform.run().steps()) {
            if (isWithinALevel(step.action()) && isKnown(step)) {
                Set<ElementId> changed = Sets.filter(
                        Sets.union(holders(step.before()), holders(step.after())),
                        id -> !posts(step.before(), id).equals(posts(step.after(), id)));
                Statistics.collect(changed.size() > 1);
                assertThat(sum(step.after(), changed)).as(step.action().verb()).isEqualTo(sum(step.before(), changed));
            }
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > 10));
    }

    /** Not an adjustment or an earmark, nor one between levels or on coordinating bodies. */
    private static boolean isWithinALevel(Action action) {
        return !(action instanceof AdjustQuota)
                && !(action instanceof EarmarkQuota)
                && action.subjects().stream().noneMatch(CoordinatingBodyId.class::isInstance)
                && action.subjects().stream()
                                .map(id -> id.jurisdiction().level())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Whether the posts of all that the action names are known before it and after it. */
    private static boolean isKnown(Step step) {
        return step.action().subjects().stream()
                .flatMap(id -> Stream.of(owner(step.before(), id), owner(step.after(), id)))
                .allMatch(id -> posts(step.before(), id).isPresent()
                        && posts(step.after(), id).isPresent());
    }

    private static ElementId owner(Structure structure, ElementId id) {
        return structure
                .element(id)
                .filter(Division.class::isInstance)
                .map(Division.class::cast)
                .<ElementId>map(Division::agency)
                .orElse(id);
    }

    private static Set<ElementId> holders(Structure structure) {
        return structure.elements().map(Element::elementId).collect(ImmutableSet.toImmutableSet());
    }

    /** What an agency, an institution or a pool has; nothing where it is not there or has none of its own. */
    private static Optional<Quota> posts(Structure structure, ElementId id) {
        Optional<Element> element = structure.element(id);
        if (element.isEmpty()) {
            return Optional.of(Quota.none());
        }
        if (element.orElseThrow() instanceof Agency agency) {
            return agency.quota();
        }
        if (element.orElseThrow() instanceof Institution institution) {
            return institution.quota();
        }
        return Optional.of(
                element.orElseThrow() instanceof Jurisdiction place
                        ? place.pool().quota()
                        : Quota.none());
    }

    private static Quota sum(Structure structure, Set<ElementId> holders) {
        Quota sum = Quota.none();
        for (ElementId holder : holders) {
            sum = sum.plus(posts(structure, holder).orElseThrow());
        }
        return sum;
    }

    @Provide
    Arbitrary<PlannedReform> longReforms() {
        return PlanArbitraries.reforms(StructureArbitraries.structures(8), 60);
    }
}
