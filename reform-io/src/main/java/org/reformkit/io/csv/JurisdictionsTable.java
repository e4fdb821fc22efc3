package org.reformkit.io.csv;

import java.util.Optional;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.Pool;
import org.reformkit.model.structure.PoolPart;

/**
 * {@code jurisdictions.csv} (行政区划), required: one row a jurisdiction.
 *
 * <ul>
 *   <li>{@code code}, required: the code by GB/T 2260, which is its identity
 *   <li>{@code name}, required
 *   <li>{@code approvedPosts}: the posts approved for it in total, by kind, in 名; empty where they are not known
 *   <li>{@code poolPosts}, {@code poolLeaders}: the posts and leader posts to be allocated, in 名; empty for none
 *   <li>{@code poolInPost}, {@code poolRetirees}, {@code poolContractStaff}, {@code poolToBePlaced}: the people to be
 *       placed, in 人, as {@link StaffingColumns} tells; empty for nobody
 *   <li>{@code poolIncomplete}: those of {@code posts}, {@code leader-posts} and {@code people} of which the pool may hold
 *       more than is stated, parted by semicolons
 *   <li>{@code termStart}, {@code termEnd}: the first day of its government's term, and the first day after that if it is
 *       set; written only where some jurisdiction has one
 * </ul>
 *
 * Which of its lists are not complete {@link IncompleteListsTable} tells.
 *
 * <pre>
 * code,name,approvedPosts,poolPosts,poolToBePlaced,termStart,termEnd
 * 320400,常州市,,,,,
 * 320411,新北区,administrative:260;institution:90,,,,
 * 320412,武进区,administrative:410,administrative:12,,,
 * 320481,溧阳市,administrative:680;support:44,institution@招商:5,3,2017-01-01,2022-01-01
 * </pre>
 */
final class JurisdictionsTable {

    private static final Columns<Pool, Pool.Builder> POOL = Columns.of(Pool::builder, Pool.Builder::build)
            .optional("poolPosts", CellForms.QUOTA, Quota.none(), Pool::quota, Pool.Builder::quota)
            .optional("poolLeaders", CellForms.LEADERS, LeadershipQuota.none(), Pool::leaders, Pool.Builder::leaders)
            .group(
                    StaffingColumns.of("poolInPost", "poolRetirees", "poolContractStaff", "poolToBePlaced"),
                    pool -> Optional.of(pool.staffing()).filter(people -> !people.equals(Staffing.none())),
                    Pool.Builder::staffing)
            .list("poolIncomplete", CellForms.choice(PoolPart.class), Pool::incomplete, Pool.Builder::addAllIncomplete);

    static final Table<Jurisdiction> TABLE = Table.required(
                    "jurisdictions.csv",
                    Columns.of(Jurisdiction::builder, Jurisdiction.Builder::build)
                            .id("code", CellForms.JURISDICTION, Jurisdiction::code, Jurisdiction.Builder::code)
                            .required("name", CellForms.TEXT, Jurisdiction::name, Jurisdiction.Builder::name)
                            .optional(
                                    "approvedPosts",
                                    CellForms.QUOTA,
                                    Jurisdiction::approvedPosts,
                                    Jurisdiction.Builder::approvedPosts)
                            .group(
                                    POOL,
                                    jurisdiction ->
                                            Optional.of(jurisdiction.pool()).filter(pool -> !pool.isEmpty()),
                                    Jurisdiction.Builder::pool)
                            .group(
                                    PeriodColumns.of("termStart", "termEnd"),
                                    Jurisdiction::term,
                                    Jurisdiction.Builder::term))
            .withSeldom("termStart", "termEnd");

    private JurisdictionsTable() {}
}
