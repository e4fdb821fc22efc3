package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.CoordinatingBodyKind;
import org.reformkit.model.agency.OfficeForm;
import org.reformkit.model.agency.Series;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.JurisdictionCode;
import org.reformkit.model.base.Period;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.relation.OfficeHost;
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

/** Conditions on one coordinating body (议事协调机构检查条件). */
final class CoordinatingBodyChecks {

    private static final Aspect WHOLE = Aspect.of(ElementKind.COORDINATING_BODY, CoordinatingBody.class, body -> body);

    private CoordinatingBodyChecks() {}

    /** That it is one of a government; undetermined where its series is not known. */
    static Check<CoordinatingBody> isOfGovernment() {
        return Check.<CoordinatingBody>of(
                        Text.message("check.body-of-government"),
                        body -> body.series()
                                .map(series -> Verdict.of(series == Series.GOVERNMENT))
                                .orElse(Verdict.UNDETERMINED))
                .telling((structure, body) -> Text.message("check.body-of-government.unknown"));
    }

    /** That it is not a standing one. */
    static Check<CoordinatingBody> isLimited() {
        return Check.that(Text.message("check.body-limited"), CoordinatingBodyChecks::isLimited);
    }

    /** That a named agency does its work, and it has no office of its own; that some agency does it names none. */
    static Check<CoordinatingBody> isHosted() {
        return Check.<CoordinatingBody>of(Text.message("check.office-hosted"), CoordinatingBodyChecks::hosted)
                .reading(Reads.of(Reach.NEIGHBOURS, WHOLE, Rosters.INCOMPLETE).andRelations())
                .telling((structure, body) -> Text.message(
                        isSeparate(body)
                                ? "check.office-hosted.separate"
                                : hosted(structure, body) == Verdict.VIOLATED
                                        ? "check.office-hosted.none"
                                        : "check.office-hosted.unknown"))
                .over((structure, body) -> ImmutableSet.<ElementId>builder()
                        .add(body.id())
                        .addAll(structure.relations(body.id(), OfficeHost.class).stream()
                                .map(OfficeHost::host)
                                .toList())
                        .build());
    }

    /** The posts that it was given, in 名. */
    static Measure<CoordinatingBody> posts() {
        return Measure.<CoordinatingBody>of(
                        Text.message("measure.body-posts"),
                        Unit.POSTS,
                        body -> Reading.amount(body.posts(), Quota::total))
                .reading(Reads.of(Reach.SUBJECT, WHOLE));
    }

    /** That it is stated when and on what it is abolished, and that the day is not past. */
    static Check<CoordinatingBody> hasStatedEnd(StatedEnd demand) {
        return Check.<CoordinatingBody>of(
                        Text.message("check.body-end"), (structure, body) -> verdict(demand, structure, body))
                .reading(Reads.of(Reach.JURISDICTION, WHOLE))
                .telling((structure, body) -> told(demand, structure, body));
    }

    private static Verdict hosted(Structure structure, CoordinatingBody body) {
        if (isSeparate(body)) {
            return Verdict.VIOLATED;
        }
        if (!structure.relations(body.id(), OfficeHost.class).isEmpty()) {
            return Verdict.SATISFIED;
        }
        return Registers.hasAny(structure, body.id().jurisdiction(), OfficeHost.class)
                ? Rosters.missing(structure, body.id().jurisdiction(), ElementKind.AGENCY)
                : Verdict.UNDETERMINED;
    }

    private static boolean isSeparate(CoordinatingBody body) {
        return body.office().filter(form -> form == OfficeForm.SEPARATE).isPresent();
    }

    private static boolean isLimited(CoordinatingBody body) {
        return body.kind() != CoordinatingBodyKind.STANDING;
    }

    private static Verdict verdict(StatedEnd demand, Structure structure, CoordinatingBody body) {
        if (isOver(structure, body)) {
            return Verdict.VIOLATED;
        }
        boolean isEitherStated = isAnyStated(body);
        boolean isEnough =
                demand == StatedEnd.EITHER ? isEitherStated : unstated(body).isEmpty();
        if (isEnough) {
            return Verdict.SATISFIED;
        }
        return isEitherStated || isRegistered(structure, body.id().jurisdiction())
                ? Verdict.VIOLATED
                : Verdict.UNDETERMINED;
    }

    private static Text told(StatedEnd demand, Structure structure, CoordinatingBody body) {
        if (isOver(structure, body)) {
            return Text.message(
                    "check.body-end.over",
                    end(body).map(last -> last.minusDays(1).toString()).orElseThrow());
        }
        return verdict(demand, structure, body) == Verdict.VIOLATED
                ? Text.message("check.body-end.found", TextList.of(unstated(body)))
                : Text.message("check.body-end.unknown");
    }

    private static ImmutableList<Text> unstated(CoordinatingBody body) {
        ImmutableList.Builder<Text> unstated = ImmutableList.builder();
        if (body.abolitionCondition().isEmpty()) {
            unstated.add(Text.message("check.body-end.condition"));
        }
        if (end(body).isEmpty()) {
            unstated.add(Text.message("check.body-end.term"));
        }
        return unstated.build();
    }

    /** A period that has no end is no term. */
    private static Optional<LocalDate> end(CoordinatingBody body) {
        return body.term().flatMap(Period::endExclusive);
    }

    private static boolean isAnyStated(CoordinatingBody body) {
        return body.abolitionCondition().isPresent() || end(body).isPresent();
    }

    private static boolean isOver(Structure structure, CoordinatingBody body) {
        return end(body).map(end -> !structure.date().isBefore(end)).orElse(false);
    }

    private static boolean isRegistered(Structure structure, JurisdictionCode code) {
        return structure.coordinatingBodies(code).stream().anyMatch(other -> isLimited(other) && isAnyStated(other));
    }
}
