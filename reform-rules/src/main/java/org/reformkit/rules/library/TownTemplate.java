package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Level;
import org.reformkit.model.base.Named;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;
import org.reformkit.rules.check.Verdict;

/**
 * The offices that every town has (乡镇机构设置模板), each by the end of its name. They are the divisions of the town's organ, or
 * agencies where it has no divisions.
 */
record TownTemplate(ImmutableList<String> bodies) {

    private static final Reads READS = Reads.of(
            Reach.JURISDICTION,
            Aspect.of(ElementKind.AGENCY, Agency.class, Agency::name),
            Aspect.of(ElementKind.DIVISION, Division.class, Division::name),
            Rosters.INCOMPLETE);

    static Check<Jurisdiction> isTown() {
        return Check.<Jurisdiction>that(Text.message("check.town"), place -> place.level() == Level.TOWNSHIP)
                .reading(Reads.nothing());
    }

    /** That they are all there, and no more others than {@code extra}, where that is given. */
    Check<Jurisdiction> kept(Optional<Long> extra) {
        return extra.map(most -> hasAll().and(others().atMost(most))).orElseGet(this::hasAll);
    }

    private Check<Jurisdiction> hasAll() {
        return Check.<Jurisdiction>of(Text.message("check.town-template"), this::verdict)
                .reading(READS)
                .telling(this::told);
    }

    private Verdict verdict(Structure structure, Jurisdiction place) {
        if (isUnknown(structure, place)) {
            return Verdict.UNDETERMINED;
        }
        return missing(structure, place).isEmpty() ? Verdict.SATISFIED : absent(structure, place);
    }

    private Text told(Structure structure, Jurisdiction place) {
        if (bodies.isEmpty()) {
            return Text.message("check.town-template.none");
        }
        return isUnknown(structure, place)
                ? Text.message("check.divisions-on-record.none")
                : Text.message(
                        absent(structure, place) == Verdict.VIOLATED
                                ? "check.town-template.found"
                                : "check.town-template.incomplete",
                        TextList.of(
                                missing(structure, place).stream().map(Text::of).toList()));
    }

    /** What it means that an office is not listed; either list may have it. */
    private static Verdict absent(Structure structure, Jurisdiction place) {
        return Rosters.missing(structure, place.code(), ElementKind.AGENCY, ElementKind.DIVISION);
    }

    /** The offices beside them. */
    private Measure<Jurisdiction> others() {
        return Measure.<Jurisdiction>of(
                        Text.message("measure.other-offices"),
                        Unit.BODIES,
                        (structure, place) -> isUnsure(structure, place)
                                ? Reading.atLeast(0)
                                : Rosters.counted(
                                        structure,
                                        place.code(),
                                        offices(structure, place)
                                                .filter(office -> !isOfTemplate(office))
                                                .count(),
                                        ElementKind.AGENCY,
                                        ElementKind.DIVISION))
                .reading(READS)
                .over((structure, place) -> isUnsure(structure, place)
                        ? ImmutableList.of(place.code())
                        : offices(structure, place)
                                .filter(office -> !isOfTemplate(office))
                                .map(office -> ((Element) office).elementId())
                                .toList());
    }

    /** Agencies are the offices only where there are no divisions for sure. */
    private boolean isUnsure(Structure structure, Jurisdiction place) {
        return isUnknown(structure, place)
                || (structure.divisions(place.code()).isEmpty() && !Rosters.areComplete(place, ElementKind.DIVISION));
    }

    /** An agency without divisions on record may have any. */
    private boolean isUnknown(Structure structure, Jurisdiction place) {
        return bodies.isEmpty()
                || (structure.divisions(place.code()).isEmpty()
                        && structure.agencies(place.code()).stream().noneMatch(this::isOfTemplate));
    }

    private ImmutableList<String> missing(Structure structure, Jurisdiction place) {
        List<Named> all = Stream.<Named>concat(
                        structure.divisions(place.code()).stream(), structure.agencies(place.code()).stream())
                .toList();
        return bodies.stream()
                .filter(body -> all.stream().noneMatch(office -> office.name().endsWith(body)))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<? extends Named> offices(Structure structure, Jurisdiction place) {
        List<Division> divisions = structure.divisions(place.code());
        return divisions.isEmpty() ? structure.agencies(place.code()).stream() : divisions.stream();
    }

    private boolean isOfTemplate(Named office) {
        return bodies.stream().anyMatch(office.name()::endsWith);
    }
}
