package org.reformkit.io.csv;

import org.reformkit.model.base.Level;
import org.reformkit.model.procedure.Authority;
import org.reformkit.model.procedure.AuthorityKind;

/** The columns of an authority (审批机关列): its kind and its level. Both empty means that it is not known. */
final class AuthorityColumns {

    private AuthorityColumns() {}

    static Columns<Authority, ?> of(String kind, String level) {
        return Columns.<Authority, Pair<AuthorityKind, Level>>of(
                        Pair::new, pair -> Authority.of(pair.first(), pair.second()))
                .required(kind, CellForms.choice(AuthorityKind.class), Authority::kind, Pair::first)
                .required(level, CellForms.choice(Level.class), Authority::level, Pair::second);
    }
}
