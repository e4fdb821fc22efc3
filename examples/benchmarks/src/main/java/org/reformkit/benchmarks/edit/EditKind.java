package org.reformkit.benchmarks.edit;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformkit.model.plan.action.Action;
import org.reformkit.model.structure.Structure;

/** What is changed (编辑种类). */
public enum EditKind {
    /** Posts between divisions of one agency. */
    TRANSFER_WITHIN,
    /** Posts between divisions of two agencies, whose posts move along. */
    TRANSFER,
    /** A duty to another lead. */
    LEAD_MOVE,
    ESTABLISH,
    ABOLISH,
    RENAME,
    MOVE,
    MERGE,
    /** The five above in turn. */
    STRUCTURAL;

    /** Whether its actions follow one another and end where they began; if not, each is for the structure as it is. */
    boolean isChain() {
        return switch (this) {
            case TRANSFER_WITHIN, TRANSFER, LEAD_MOVE -> true;
            default -> false;
        };
    }

    /** Actions of this kind. */
    ImmutableList<Action> on(Structure structure) {
        Edits edits = new Edits(structure);
        return switch (this) {
            case TRANSFER_WITHIN -> edits.transfers(true);
            case TRANSFER -> edits.transfers(false);
            case LEAD_MOVE -> edits.leadMoves();
            case ESTABLISH -> edits.establishments();
            case ABOLISH -> edits.abolitions();
            case RENAME -> edits.renamings();
            case MOVE -> edits.moves();
            case MERGE -> edits.mergers();
            case STRUCTURAL ->
                inTurn(ImmutableList.of(
                        edits.establishments(), edits.abolitions(), edits.renamings(), edits.moves(), edits.mergers()));
        };
    }

    private static ImmutableList<Action> inTurn(ImmutableList<ImmutableList<Action>> kinds) {
        return IntStream.range(0, kinds.get(0).size())
                .boxed()
                .flatMap(i -> kinds.stream().flatMap(kind -> Stream.of(kind.get(i))))
                .collect(ImmutableList.toImmutableList());
    }
}
