package org.reformkit.io.csv;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.Stream;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.Element;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.structure.Structure;

/**
 * {@code agency-details.csv} (机构属性): what is said of few agencies, one row an agency of {@link AgenciesTable}. A plan
 * that sets up an agency has these columns in the row of the action.
 *
 * <ul>
 *   <li>{@code agency}, required: the id of the agency
 *   <li>{@code leadersInPost}, required: the leaders really in post by scope, rank and position, in 人, {@code 0} for none
 * </ul>
 *
 * <pre>
 * agency,leadersInPost
 * 320481/A-01,agency/township-chief/chief:1;agency/township-deputy/deputy:4
 * 320481/A-02,agency/township-chief/chief:1;agency/township-deputy/deputy:3;division/unit-chief/chief:2
 * 320481/A-03,0
 * 320481/A-05,agency/township-chief/chief:1
 * </pre>
 */
final class AgencyDetailsTable {

    static final Table<Entry> TABLE = Table.optional(
            "agency-details.csv",
            Columns.<Entry, Pair<AgencyId, LeadershipQuota>>of(
                            Pair::new, pair -> new Entry(pair.first(), pair.second()))
                    .required("agency", CellForms.AGENCY, Entry::element, Pair::first)
                    .required("leadersInPost", CellForms.LEADERS, Entry::leadersInPost, Pair::second));

    private AgencyDetailsTable() {}

    static Stream<Entry> of(Structure structure) {
        return structure
                .agencies()
                .mapMulti((agency, entries) ->
                        agency.leadersInPost().ifPresent(leaders -> entries.accept(new Entry(agency.id(), leaders))));
    }

    /** The leaders in post, and whose they are. */
    record Entry(AgencyId element, LeadershipQuota leadersInPost) implements Attachment {

        @Override
        public Element attachTo(Element owner) {
            Agency agency = (Agency) owner;
            checkArgument(
                    agency.leadersInPost().isEmpty(),
                    "Agency '%s': its details stand twice. Expected one row an agency.",
                    agency.id());
            return agency.withLeadersInPost(leadersInPost);
        }
    }
}
