package org.reformkit.io.csv;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reformkit.model.plan.ReformPlan;
import org.reformkit.model.plan.action.Action;

/**
 * {@code actions.csv} (动作): one row an action. The rows may stand in any order: their steps say in which order the
 * actions are applied. What an action rests on is in {@link PlanBasesTable}.
 *
 * <ul>
 *   <li>{@code step}, required: the place of the action in the plan, from 1 without gaps
 *   <li>{@code action}, required: the type of the action
 *   <li>{@code effectiveOn}, required: the first day on which it has effect
 *   <li>{@code approver}, {@code approvalDocument}, {@code approvedOn}: who approved it, the number of the document,
 *       and the day; all empty where that is not known; beside them {@code approvalRole}, {@code approvalAuthority},
 *       {@code approvalLevel}, as the last columns of {@link ApprovalsTable}
 * </ul>
 *
 * <p>The other columns depend on the action; those that it has not stay empty, and those that no row fills are not
 * written. Ids stand in full. A column {@code …Kind} says of which kind the element in the column after it is, such as
 * {@code agency} or {@code jurisdiction}.
 *
 * <ul>
 *   <li>{@code establish-agency}: the columns of {@link AgenciesTable}, and {@code leadersInPost}
 *   <li>{@code abolish-agency}, {@code keep-agency}: {@code agency}
 *   <li>{@code end-standing-alone}: {@code agency}, {@code host}
 *   <li>{@code merge-agencies}: {@code sources} (ids of two agencies or more), and the columns of {@link AgenciesTable}
 *       for what they become, without posts, leader posts and people
 *   <li>{@code rename}: {@code elementKind}, {@code element}, {@code name}
 *   <li>{@code change-kind}: {@code agency}, {@code kind}, {@code series}
 *   <li>{@code issue-charter}: {@code agency}, {@code charterIssuedOn}, {@code charterDocument},
 *       {@code charterPendingBecause}
 *   <li>{@code reestablish-agency}: {@code agency}, {@code functions} (those it gains)
 *   <li>{@code split-agency}: {@code source}, {@code duties}, {@code divisions}, {@code institutions} (those that pass),
 *       and the columns of {@link AgenciesTable} for the new agency
 *   <li>{@code change-rank}: {@code elementKind}, {@code element}, {@code rank}
 *   <li>{@code add-plate}, {@code remove-plate}: {@code host}, {@code name}, {@code division} (of the host, on which it hangs)
 *   <li>{@code keep-plate}: {@code host}, {@code name}, {@code division}
 *   <li>{@code move-plate}: {@code source}, {@code target}, {@code name}, {@code division} (of the source), {@code targetDivision}
 *   <li>{@code rename-plate}: {@code host}, {@code name}, {@code newName}, {@code division}
 *   <li>{@code co-locate}: {@code lead}, {@code members}
 *   <li>{@code separate}: {@code agencies}
 *   <li>{@code place-under}, {@code end-placement}: the columns of {@link PlacementsTable}
 *   <li>{@code establish-division}: the columns of {@link DivisionsTable}, {@code rank} and {@code leadersInPost}
 *   <li>{@code abolish-division}: {@code division}
 *   <li>{@code move-division}: {@code division}, {@code target} (the id of an agency)
 *   <li>{@code merge-divisions}: {@code sources} (ids of two divisions or more), and the columns of
 *       {@link DivisionsTable} and {@code rank} for what they become, without posts
 *   <li>{@code split-division}, {@code replace-division}: {@code division}, and the columns of {@link DivisionsTable} for
 *       the new one; for the former {@code duties} (those that the new one does in the stead of the other)
 *   <li>{@code apply-template}: {@code agencies}, {@code names} (of the divisions that each has then), {@code abolished}
 *       (the names of those that none has then); not both of the last empty
 *   <li>{@code transfer-institution}: {@code institution}, {@code target} (the id of an agency)
 *   <li>{@code add-duty}: the columns of {@link DutiesTable}, and those of {@link DutyDetailsTable} but {@code duty}
 *   <li>{@code transfer-duty}: {@code duty}, {@code partId} and {@code partTitle} (both empty for the whole duty), {@code
 *       partItems} (how many items the part has), {@code lead}, {@code assistants}, {@code divisions} (those that do it
 *       then), {@code withoutPosts} (why no posts follow)
 *   <li>{@code end-duty}: {@code duty}
 *   <li>{@code assign-duty}: {@code duty}, and {@code phase}, {@code principalLevel}, {@code cooperatingLevels}, {@code
 *       answers} and {@code divisions} of {@link DutyDetailsTable}, each empty for what stays; the agreements on how its
 *       holders work together are in {@link PlanBasesTable}
 *   <li>{@code hand-down-duty}: {@code duty}, {@code partId} and {@code partTitle} (both empty for the whole duty), {@code
 *       partItems}, {@code receiver}, {@code keptAs} (the role of whoever led it so far: {@code assist}, {@code guide},
 *       {@code supervise} or {@code cooperate}; empty for none), {@code publishedOn} (the day on which it was made
 *       public), {@code divisions}, {@code withoutPosts}, as of {@code transfer-duty}
 *   <li>{@code take-up-duty}: the same without {@code publishedOn}
 *   <li>{@code concentrate-duties}: {@code duties} (ids of one or more), {@code receiver}, {@code keptAs}, {@code
 *       publishedOn}, {@code divisions}, {@code withoutPosts}, as of {@code hand-down-duty}
 *   <li>{@code delegate-duty}, {@code end-delegation}: the columns of {@link DelegationsTable}
 *   <li>{@code fulfil-mandate}: {@code mandate}, and what shows that it was done in {@code evidenceTitle} (required),
 *       {@code evidenceNumber}, {@code evidenceArticle}, {@code evidenceIssuedOn}
 *   <li>{@code transfer-quota}, {@code transfer-leader-posts}: {@code sourceKind}, {@code source}, {@code targetKind},
 *       {@code target}, {@code posts} (as {@code quota} or {@code leaders} of {@link AgenciesTable})
 *   <li>{@code transfer-people}: {@code sourceKind}, {@code source}, {@code targetKind}, {@code target}, {@code inPost}
 *       (required, {@code 0} for nobody), {@code retirees}, {@code contractStaff}, {@code toBePlaced}
 *   <li>{@code adjust-quota}, {@code adjust-leader-posts}: {@code holderKind}, {@code holder}, {@code adjustment}
 *       ({@code set}, {@code add}, {@code cut} or {@code cancel}), {@code posts}
 *   <li>{@code earmark-quota}: {@code holderKind}, {@code holder}, {@code posts} (as they stand so far), {@code purpose} (what they are for then;
 *       empty to release them)
 *   <li>{@code set-run-off}: {@code holderKind}, {@code holder}; who is over quota from then on is in {@link PlanOverQuotaTable}
 *   <li>{@code set-leaders-in-post}: {@code holderKind}, {@code holder}, {@code leaders} (all from then on, as in {@link AgenciesTable}; {@code 0} for
 *       none)
 *   <li>{@code sink-people}: the columns of {@code transfer-people}, and {@code unit} (an outpost of the target)
 *   <li>{@code set-up-coordinating-body}: the columns of {@link CoordinatingBodiesTable}
 *   <li>{@code adjust-coordinating-body}: {@code body}, {@code kind}, {@code field}, {@code termStart}, {@code termEnd}, {@code abolitionCondition} (each as it is
 *       from then on)
 *   <li>{@code abolish-coordinating-body}: {@code body}
 *   <li>{@code set-office-host}, {@code end-office-host}: the columns of {@link OfficeHostsTable}
 *   <li>{@code dispatch-unit}, {@code withdraw-unit}: the columns of {@link DispatchesTable}
 *   <li>{@code set-counterpart}, {@code end-counterpart}: the columns of {@link CounterpartsTable}
 *   <li>{@code establish-institution}: the columns of {@link InstitutionsTable}
 *   <li>{@code abolish-institution}: {@code institution}
 * </ul>
 *
 * <pre>
 * step,action,effectiveOn,id,name,kind,series,host,sourceKind,source,targetKind,target,posts
 * 1,establish-agency,2019-01-20,320481/A-50,市医疗保障局,constituent-department,government,,,,,,
 * 2,transfer-quota,2019-01-20,,,,,,agency,320481/A-21,agency,320481/A-50,administrative:4
 * 3,transfer-quota,2019-01-20,,,,,,jurisdiction,320481,agency,320481/A-50,administrative:5
 * 4,add-plate,2019-01-20,,市水产局,,,320481/A-22,,,,,
 * </pre>
 */
final class ActionsTable {

    /** Those that came later stand at the end, so that the columns of files keep their order. */
    static final ImmutableList<ActionColumns<?, ?>> ACTIONS = Stream.of(
                    AgencyActions.ALL,
                    RelationActions.ALL,
                    DivisionActions.ALL,
                    DutyActions.ALL,
                    QuotaActions.ALL,
                    PlateActions.ALL,
                    ReorganisationActions.ALL,
                    PassingActions.ALL,
                    CoordinatingActions.ALL,
                    InstitutionActions.ALL)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    static final Table<NumberedAction> TABLE = Table.sparse(
            "actions.csv",
            Columns.<NumberedAction, Pair<Integer, Action>>of(
                            Pair::new, pair -> new NumberedAction(pair.first(), pair.second()))
                    .required(NumberedAction.STEP, CellForms.COUNT, NumberedAction::step, Pair::first)
                    .with(new ActionPart(ACTIONS)));

    private ActionsTable() {}

    /** The columns of an action. */
    static ActionColumns<?, ?> columns(Action action) {
        return ACTIONS.stream()
                .filter(columns -> columns.type().isInstance(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Action '" + action + "': no columns. Expected some."));
    }

    static Stream<NumberedAction> of(ReformPlan plan) {
        return IntStream.range(0, plan.actions().size())
                .mapToObj(i -> new NumberedAction(i + 1, plan.actions().get(i)));
    }
}
