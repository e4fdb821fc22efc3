package org.reformkit.rules.library;

import org.reformkit.model.structure.Structure;
import org.reformkit.rules.check.Batch;

/** Which kinds of posts a subject has to do with (涉及的编制类别), as a {@link KindSet}. */
@FunctionalInterface
interface Kinds<S> {

    int of(Structure structure, S subject);

    /** The kinds of each subject of a batch. */
    default int[] ofAll(Batch<? extends S> batch) {
        int[] kinds = new int[batch.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = of(batch.structure(), batch.subjects().get(i));
        }
        return kinds;
    }
}
