package org.reformkit.model.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.Element;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.quota.LeaderPost;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.OverQuota;
import org.reformkit.model.quota.Posts;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Structure;

/** Parts of amounts, and what an element holds (数量). The choices are used in turn, one a line. */
final class Amounts {

    private Amounts() {}

    /** The posts of an element; absent where they are not known. */
    static Optional<Quota> posts(Element element) {
        if (element instanceof Agency agency) {
            return agency.quota();
        }
        if (element instanceof Division division) {
            return division.quota();
        }
        return element instanceof Institution institution
                ? institution.quota()
                : Optional.of(((Jurisdiction) element).pool().quota());
    }

    /** The leader posts of an element; absent where they are not known. */
    static Optional<LeadershipQuota> leaders(Element element) {
        if (element instanceof Agency agency) {
            return agency.leaders();
        }
        return element instanceof Division division
                ? division.leaders()
                : Optional.of(((Jurisdiction) element).pool().leaders());
    }

    /** The people of an element; absent where they are not known. */
    static Optional<Staffing> people(Element element) {
        if (element instanceof Agency agency) {
            return agency.staffing();
        }
        return element instanceof Institution institution
                ? institution.staffing()
                : Optional.of(((Jurisdiction) element).pool().staffing());
    }

    /** The agency of a division, or the element itself. */
    static ElementId owner(Structure structure, ElementId id) {
        return structure.element(id).orElseThrow() instanceof Division division ? division.agency() : id;
    }

    static Quota partOf(Quota whole, List<Choice> choices) {
        return Quota.of(lines(whole, choices).toArray(Posts[]::new));
    }

    private static List<Posts> lines(Quota whole, List<Choice> choices) {
        List<Posts> lines = whole.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Posts.of(
                        lines.get(i).kind(),
                        lines.get(i).purpose(),
                        at(choices, i).partOf(lines.get(i).count())))
                .toList();
    }

    static LeadershipQuota partOf(LeadershipQuota whole, List<Choice> choices) {
        Map<LeaderPost, Integer> part = new TreeMap<>();
        whole.lines()
                .forEach(
                        (post, count) -> part.put(post, at(choices, part.size()).partOf(count)));
        return LeadershipQuota.of(part);
    }

    static Staffing partOf(Staffing whole, List<Choice> choices) {
        Staffing.Builder part = Staffing.builder()
                .retirees(at(choices, 0).partOf(whole.retirees()))
                .contractStaff(at(choices, 1).partOf(whole.contractStaff()))
                .toBePlaced(at(choices, 2).partOf(whole.toBePlaced()));
        Map<QuotaKind, Integer> inPost = new TreeMap<>();
        whole.inPost().forEach((kind, people) -> {
            int over = whole.overQuota().stream()
                    .filter(some -> some.kind() == kind)
                    .mapToInt(OverQuota::people)
                    .sum();
            inPost.put(kind, at(choices, inPost.size()).partOf(people - over));
        });
        for (OverQuota some : whole.overQuota()) {
            int people = at(choices, some.people()).partOf(some.people());
            if (people > 0) {
                inPost.merge(some.kind(), people, Integer::sum);
                part.addOverQuota(some.runOffBy()
                        .map(last -> OverQuota.of(some.kind(), people, last))
                        .orElseGet(() -> OverQuota.of(some.kind(), people)));
            }
        }
        return part.putAllInPost(inPost).build();
    }

    /** The posts that both have. */
    static Quota meet(Quota one, Quota other) {
        return Quota.of(one.lines().stream()
                .map(line -> Posts.of(
                        line.kind(), line.purpose(), Math.min(line.count(), other.posts(line.kind(), line.purpose()))))
                .toArray(Posts[]::new));
    }

    /** The leader posts that both have. */
    static LeadershipQuota meet(LeadershipQuota one, LeadershipQuota other) {
        Map<LeaderPost, Integer> both = new TreeMap<>();
        one.lines().forEach((post, count) -> both.put(post, Math.min(count, other.count(post))));
        return LeadershipQuota.of(both);
    }

    private static Choice at(List<Choice> choices, int index) {
        return choices.get(index % choices.size());
    }
}
