package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.reformkit.model.base.Element;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Column;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Check;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Verdict;
import org.reformkit.rules.check.Verdicts;

/** That a body has posts of no other kinds than it may have (混用编制). */
final class AlienPosts {

    private AlienPosts() {}

    /** Undetermined where its posts are not known; {@code kinds} is the column of the kinds that it has. */
    static <E extends Element> Check<E> none(
            Column<E> kinds, Function<? super E, Optional<Quota>> quota, ImmutableSet<QuotaKind> allowed) {
        int own = KindSet.of(allowed);
        return Check.<E>of(Text.message("check.posts-fit-kind"), body -> verdict(kinds.of(body), own))
                .reading(Reads.of(Reach.SUBJECT, Aspect.of(kinds)))
                .batched(batch -> batch.values(kinds)
                        .map(values -> Verdicts.of(values.size(), place -> verdict(values.get(place), own))))
                .telling((structure, body) -> quota.apply(body)
                        .map(posts -> Text.message("check.posts-fit-kind.found", TextList.of(alien(posts, allowed))))
                        .orElseGet(() -> Text.message("check.posts-fit-kind.unknown")));
    }

    private static Verdict verdict(int kinds, int own) {
        return kinds == Column.UNKNOWN ? Verdict.UNDETERMINED : Verdict.of((kinds & ~own) == KindSet.NONE);
    }

    private static ImmutableList<Text> alien(Quota quota, ImmutableSet<QuotaKind> allowed) {
        return quota.kinds().stream()
                .filter(kind -> !allowed.contains(kind))
                .map(kind -> Text.message(
                        "check.posts-fit-kind.of", Text.of(kind.term(), AgencyMeasures.word(kind)), quota.posts(kind)))
                .collect(ImmutableList.toImmutableList());
    }
}
