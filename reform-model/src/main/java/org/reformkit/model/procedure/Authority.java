package org.reformkit.model.procedure;

import org.immutables.value.Value;
import org.reformkit.model.base.Level;

/** An authority by kind and level (审批机关), such as the staffing committee of a province; Decree 486 art. 9. */
@Value.Immutable(builder = false)
public interface Authority {

    /** Of which kind. */
    @Value.Parameter
    AuthorityKind kind();

    /** On which level. */
    @Value.Parameter
    Level level();

    /** The authority of this kind on this level. */
    static Authority of(AuthorityKind kind, Level level) {
        return ImmutableAuthority.of(kind, level);
    }
}
