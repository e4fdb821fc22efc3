package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.base.Level;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.duty.HoldingRole;
import org.reformkit.model.duty.LevelSharing;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Claim;
import org.reformkit.rules.check.Datum;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;

/** Which level leads a duty and which ones help (层级分工). */
final class DutyLevels {

    private static final Reads READS = Reads.of(
            Reach.SUBJECT,
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::holdings),
            Aspect.of(ElementKind.DUTY, Duty.class, Duty::levels));

    private DutyLevels() {}

    /**
     * That those who lead a duty are of one level, the one laid down where one is, and those who cooperate are of levels below,
     * the ones laid down. Not applicable where one level leads, nobody cooperates, and nothing is laid down.
     */
    static Claim<Duty> areDistinct() {
        return Remark.<Duty>claim(Text.message("check.levels-distinct"), DutyLevels::remarks)
                .reading(READS)
                .over((structure, duty) -> ImmutableSet.<ElementId>builder()
                        .add(duty.id())
                        .addAll(duty.holders(HoldingRole.LEAD).toList())
                        .addAll(duty.holders(HoldingRole.COOPERATE).toList())
                        .build());
    }

    private static ImmutableList<Remark> remarks(Structure structure, Duty duty) {
        ImmutableSortedSet<Level> leading = duty.holders(HoldingRole.LEAD)
                .map(DutyLevels::level)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        ImmutableList<AgencyId> cooperating =
                duty.holders(HoldingRole.COOPERATE).collect(ImmutableList.toImmutableList());
        if (leading.size() < 2 && cooperating.isEmpty() && duty.levels().isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Remark> remarks = ImmutableList.builder();
        remarks.add(ofLeads(leading, duty.levels()));
        Optional<Level> highest = duty.levels()
                .map(LevelSharing::principal)
                .or(() -> leading.stream().findFirst());
        for (AgencyId one : cooperating) {
            remarks.add(ofCooperating(structure, one, highest, duty.levels()));
        }
        return remarks.build();
    }

    private static Remark ofLeads(ImmutableSortedSet<Level> leading, Optional<LevelSharing> laidDown) {
        if (leading.isEmpty()) {
            return Remark.undetermined(Text.message("check.levels-distinct.unknown"));
        }
        if (leading.size() > 1) {
            return Remark.violated(Text.message(
                    "check.levels-distinct.both",
                    TextList.of(leading.stream().map(DutyLevels::named).toList())));
        }
        return laidDown.filter(sharing -> sharing.principal() != leading.first())
                .map(sharing -> Remark.violated(Text.message(
                        "check.levels-distinct.principal", named(leading.first()), named(sharing.principal()))))
                .orElse(Remark.SATISFIED);
    }

    private static Remark ofCooperating(
            Structure structure, AgencyId one, Optional<Level> highest, Optional<LevelSharing> laidDown) {
        String name = Datum.of(structure, one).name();
        if (highest.filter(level -> !level.isAbove(level(one))).isPresent()) {
            return Remark.violated(Text.message("check.levels-distinct.not-below", name, named(level(one))));
        }
        return laidDown.filter(sharing -> !sharing.cooperating().contains(level(one)))
                        .isPresent()
                ? Remark.violated(Text.message("check.levels-distinct.other", name, named(level(one))))
                : Remark.SATISFIED;
    }

    private static Level level(AgencyId agency) {
        return agency.jurisdiction().level();
    }

    private static Text named(Level level) {
        return Remark.words(level.term(), level);
    }
}
