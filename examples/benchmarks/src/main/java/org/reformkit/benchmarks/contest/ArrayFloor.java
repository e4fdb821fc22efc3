package org.reformkit.benchmarks.contest;

import java.util.stream.IntStream;
import org.reformkit.benchmarks.nation.AnchorRule;
import org.reformkit.benchmarks.nation.Found;
import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Verdict;

/** Hand-written loops over arrays (数组下限): one pass, the limit of what can be reached. */
public final class ArrayFloor implements Contestant {

    private static final int PLACES_A_PIECE = 16;

    private final Columns data;
    private final boolean parallel;

    /** Puts everything into arrays. */
    public ArrayFloor(Structure structure, boolean parallel) {
        this.data = new Columns(structure);
        this.parallel = parallel;
    }

    @Override
    public Found check() {
        if (!parallel) {
            return check(0, data.places);
        }
        int pieces = (data.places + PLACES_A_PIECE - 1) / PLACES_A_PIECE;
        Found[] found = new Found[pieces];
        IntStream.range(0, pieces)
                .parallel()
                .forEach(piece -> found[piece] =
                        check(piece * PLACES_A_PIECE, Math.min(data.places, (piece + 1) * PLACES_A_PIECE)));
        Found all = new Found();
        for (Found some : found) {
            all.addAll(some);
        }
        return all;
    }

    @Override
    public Found found(Object answer) {
        return (Found) answer;
    }

    private Found check(int fromPlace, int toPlace) {
        Found found = new Found();
        // The last place, counted from 1, in which a name was seen.
        int[] seenIn = new int[data.names];
        for (int p = fromPlace; p < toPlace; p++) {
            checkPlace(p, seenIn, found);
            for (int u = data.dutyFrom[p]; u < data.dutyFrom[p + 1]; u++) {
                if (leads(u) != 1) {
                    found.add(AnchorRule.ONE_LEAD, data.dutyId[u]);
                }
            }
        }
        return found;
    }

    private void checkPlace(int p, int[] seenIn, Found found) {
        int counted = 0;
        int posts = data.pool[p];
        boolean allPostsKnown = data.poolKnown[p];
        boolean allFunctionsKnown = true;
        boolean distinct = true;
        long functions = 0;
        for (int a = data.agencyFrom[p]; a < data.agencyFrom[p + 1]; a++) {
            if (data.counts[a]) {
                counted++;
            }
            int itsPosts = data.agencyPosts[a];
            if (itsPosts < AnchorRule.LEAST_AGENCY_POSTS) {
                boolean known = itsPosts != Columns.UNKNOWN;
                allPostsKnown &= known;
                found.add(AnchorRule.AGENCY_POSTS, known ? Verdict.VIOLATED : Verdict.UNDETERMINED, data.agencyId[a]);
            }
            posts += Math.max(0, itsPosts);
            distinct &= seenIn[data.name[a]] != p + 1;
            seenIn[data.name[a]] = p + 1;
            functions |= data.functions[a];
            allFunctionsKnown &= data.functions[a] != 0;
            checkDivisions(a, itsPosts, found);
        }
        if (counted > AnchorRule.MOST_AGENCIES) {
            found.add(AnchorRule.AGENCIES_WITHIN_LIMIT, data.placeId[p]);
        }
        if (!distinct) {
            found.add(AnchorRule.UNIQUE_NAMES, data.placeId[p]);
        }
        int approved = data.approved[p];
        if (posts > approved || !allPostsKnown) {
            found.add(
                    AnchorRule.POSTS_WITHIN_TOTAL,
                    approved > 0 && posts > approved ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                    data.placeId[p]);
        }
        long missing = data.demanded[p] & ~functions;
        if (missing != 0) {
            addMissing(p, missing, allFunctionsKnown ? Verdict.VIOLATED : Verdict.UNDETERMINED, found);
        }
    }

    private void addMissing(int p, long missing, Verdict verdict, Found found) {
        for (int m = data.mandateFrom[p]; m < data.mandateFrom[p + 1]; m++) {
            int function = data.mandateFunction[m];
            if (function != Columns.UNKNOWN && (missing >>> function & 1) != 0) {
                found.add(AnchorRule.MANDATED_BODY, verdict, data.mandateId[m]);
            }
        }
    }

    private void checkDivisions(int a, int postsOfAgency, Found found) {
        int from = data.divisionFrom[a];
        int to = data.divisionFrom[a + 1];
        int sum = 0;
        int comprehensive = 0;
        int uncategorised = 0;
        boolean allKnown = true;
        for (int d = from; d < to; d++) {
            int posts = data.divisionPosts[d];
            int mostPosts = posts;
            if (posts < AnchorRule.LEAST_DIVISION_POSTS) {
                boolean known = posts != Columns.UNKNOWN;
                found.add(
                        AnchorRule.DIVISION_POSTS, known ? Verdict.VIOLATED : Verdict.UNDETERMINED, data.divisionId[d]);
                allKnown &= known;
                mostPosts = known ? posts : Integer.MAX_VALUE;
            }
            sum += Math.max(0, posts);
            int leaders = data.divisionLeaders[d];
            if (leaders > AnchorRule.mostLeaders(posts)) {
                boolean isSure = leaders > AnchorRule.mostLeaders(mostPosts);
                found.add(
                        AnchorRule.DIVISION_LEADERS,
                        isSure ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                        data.divisionId[d]);
            } else if (leaders == Columns.UNKNOWN) {
                found.add(AnchorRule.DIVISION_LEADERS, Verdict.UNDETERMINED, data.divisionId[d]);
            }
            comprehensive += data.category[d] & Columns.COMPREHENSIVE;
            uncategorised += data.category[d] >> 1;
        }
        if (from == to) {
            found.add(AnchorRule.COMPREHENSIVE_SHARE, Verdict.UNDETERMINED, data.agencyId[a]);
            found.add(AnchorRule.DIVISIONS_WITHIN_AGENCY, Verdict.UNDETERMINED, data.agencyId[a]);
            return;
        }
        if ((comprehensive + uncategorised) * 3 > to - from && to - from >= AnchorRule.LEAST_DIVISIONS_TO_SHARE) {
            found.add(
                    AnchorRule.COMPREHENSIVE_SHARE,
                    comprehensive * 3 > to - from ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                    data.agencyId[a]);
        }
        if (sum > Math.max(0, postsOfAgency) || !allKnown) {
            found.add(
                    AnchorRule.DIVISIONS_WITHIN_AGENCY,
                    postsOfAgency != Columns.UNKNOWN && sum > postsOfAgency ? Verdict.VIOLATED : Verdict.UNDETERMINED,
                    data.agencyId[a]);
        }
    }

    private int leads(int u) {
        int leads = 0;
        for (int h = data.holdingFrom[u]; h < data.holdingFrom[u + 1] && data.isLead[h]; h++) {
            leads++;
        }
        return leads;
    }
}
