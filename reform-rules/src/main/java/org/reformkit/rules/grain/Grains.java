package org.reformkit.rules.grain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.mandate.Mandate;
import org.reformkit.model.plan.PlanRun;
import org.reformkit.model.plan.Step;
import org.reformkit.model.relation.Relation;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Text;

/** The grains there are (各级评估对象). */
public final class Grains {

    /** The structure as a whole; its one subject has the key {@code whole}. */
    public static final Grain<Structure> STRUCTURE = new StateGrain<>(
            "structure",
            Optional.empty(),
            Optional.empty(),
            structure -> "whole",
            (structure, whole) -> Text.message("subject.whole"),
            (structure, whole) -> Optional.of(structure),
            whole -> ImmutableList.of(),
            (structure, id) -> Optional.of(structure));

    /** Every jurisdiction. */
    public static final Grain<Jurisdiction> JURISDICTION = StateGrain.ofElements(
            "jurisdiction",
            ElementKind.JURISDICTION,
            Jurisdiction.class,
            (structure, code) ->
                    structure.jurisdiction(code).map(ImmutableList::of).orElse(ImmutableList.of()),
            Grains::name);

    /** Every agency. */
    public static final Grain<Agency> AGENCY =
            StateGrain.ofElements("agency", ElementKind.AGENCY, Agency.class, Structure::agencies, Grains::name);

    /** Every division; its name is told after that of its agency. */
    public static final Grain<Division> DIVISION = StateGrain.ofElements(
            "division",
            ElementKind.DIVISION,
            Division.class,
            Structure::divisions,
            (structure, division) -> Text.of(Datum.name(structure, division.agency()) + " " + division.name()));

    /** Every duty. */
    public static final Grain<Duty> DUTY =
            StateGrain.ofElements("duty", ElementKind.DUTY, Duty.class, Structure::duties, Grains::name);

    /** Every institution. */
    public static final Grain<Institution> INSTITUTION = StateGrain.ofElements(
            "institution", ElementKind.INSTITUTION, Institution.class, Structure::institutions, Grains::name);

    /** Every coordinating body. */
    public static final Grain<CoordinatingBody> COORDINATING_BODY = StateGrain.ofElements(
            "coordinating-body",
            ElementKind.COORDINATING_BODY,
            CoordinatingBody.class,
            Structure::coordinatingBodies,
            Grains::name);

    /** Every mandate. */
    public static final Grain<Mandate> MANDATE =
            StateGrain.ofElements("mandate", ElementKind.MANDATE, Mandate.class, Structure::mandates, Grains::name);

    /** Every relation, in the jurisdiction of its owner; its term is told after the owner's name. */
    public static final Grain<Relation> RELATION = new StateGrain<>(
            "relation",
            Optional.empty(),
            Optional.of(Structure::relations),
            Relation::key,
            (structure, relation) -> Text.of(Datum.name(structure, relation.owner()) + " " + relation.term()),
            (structure, relation) -> structure.relations(relation.owner()).stream()
                    .filter(other -> other.key().equals(relation.key()))
                    .findFirst(),
            relation -> ImmutableList.of(relation.owner()),
            (structure, id) -> Optional.empty());

    /** Every applied step of a run; the keys are {@code step-0001} and so on. */
    public static final Grain<Step> STEP = new StepGrain();

    /**
     * The run of a plan as a whole; its one subject has the key {@code plan}. It is judged also where the run was refused, so
     * a check should read the plan alone, or say itself what it makes of a refusal.
     */
    public static final Grain<PlanRun> PLAN = new PlanGrain();

    private static final ImmutableMap<Class<?>, Grain<?>> BY_TYPE = ImmutableMap.<Class<?>, Grain<?>>builder()
            .put(Structure.class, STRUCTURE)
            .put(Jurisdiction.class, JURISDICTION)
            .put(Agency.class, AGENCY)
            .put(Division.class, DIVISION)
            .put(Duty.class, DUTY)
            .put(Institution.class, INSTITUTION)
            .put(CoordinatingBody.class, COORDINATING_BODY)
            .put(Mandate.class, MANDATE)
            .put(Relation.class, RELATION)
            .put(Step.class, STEP)
            .put(PlanRun.class, PLAN)
            .buildOrThrow();

    private Grains() {}

    /**
     * The grain of all subjects of a type.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked") // the table says so
    public static <S> Grain<S> of(Class<S> type) {
        Grain<?> grain = BY_TYPE.get(type);
        if (grain == null) {
            throw new IllegalArgumentException("Grain of '" + type.getSimpleName()
                    + "': there is none. Expected one of "
                    + BY_TYPE.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", ")) + ".");
        }
        return (Grain<S>) grain;
    }

    /**
     * The same subjects, each before and after a reform.
     *
     * @throws IllegalArgumentException if they are no subjects of a structure
     */
    public static <S> Grain<Transition<S>> transitionsOf(Grain<S> grain) {
        return new TransitionGrain<>(state(grain));
    }

    /**
     * The same subjects, each followed through a plan's run.
     *
     * @throws IllegalArgumentException if they are no subjects of a structure
     */
    public static <S> Grain<Course<S>> coursesOf(Grain<S> grain) {
        return new CourseGrain<>(state(grain));
    }

    private static <S> StateGrain<S> state(Grain<S> grain) {
        if (grain instanceof StateGrain<S> state) {
            return state;
        }
        throw new IllegalArgumentException("Grain '" + grain + "': expected one of the subjects of a structure.");
    }

    private static Text name(Structure structure, Element element) {
        return Text.of(Datum.name(element));
    }
}
