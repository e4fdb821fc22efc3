package org.reformkit.model.plan.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.Division;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.DivisionId;
import org.reformkit.model.base.DutyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.InstitutionId;
import org.reformkit.model.duty.Duty;
import org.reformkit.model.quota.LeadershipQuota;
import org.reformkit.model.quota.Quota;
import org.reformkit.model.quota.Staffing;
import org.reformkit.model.relation.Delegation;
import org.reformkit.model.structure.Structure;
import org.reformkit.model.structure.StructureEdit;

/**
 * Splits an agency off another one (分设). The source goes on without the functions, posts, leader posts and people that the
 * new agency has, and without the duties, divisions and institutions that are named; what it delegated of those duties, the
 * new agency delegates. Where the new agency's amount of a sort is absent, none moves and it is not known. The posts of a
 * division that moves are a part of the new agency's, and the plates on it go along. One body becomes two others by a
 * {@link Rename} before it, or by two splits and an {@link AbolishAgency}.
 */
@Value.Immutable
public sealed interface SplitAgency extends Action permits ImmutableSplitAgency {

    /** The agency that is split; it goes on. */
    AgencyId source();

    /** The new agency, with the posts, leader posts and people it takes out of the source's. */
    Agency made();

    /** The duties that pass to it, in the role in which the source holds them. */
    @Value.NaturalOrder
    ImmutableSortedSet<DutyId> duties();

    /** The divisions that pass to it. */
    @Value.NaturalOrder
    ImmutableSortedSet<DivisionId> divisions();

    /** The institutions that are subordinate to it then. */
    @Value.NaturalOrder
    ImmutableSortedSet<InstitutionId> institutions();

    @Override
    default Wording wording() {
        return Wording.of("分设", "split");
    }

    @Override
    default ImmutableList<ElementId> subjects() {
        return ImmutableList.<ElementId>builder()
                .add(made().id(), source())
                .addAll(duties())
                .addAll(divisions())
                .addAll(institutions())
                .build();
    }

    @Override
    default ImmutableSet<ElementId> creates() {
        return ImmutableSet.of(made().id());
    }

    @Override
    default ImmutableList<Refusal> refusals(Structure before) {
        Refusals refusals = new Refusals(before)
                .present(source())
                .free(made().id())
                .present(made().id().jurisdiction())
                .present(duties())
                .present(divisions())
                .present(institutions());
        duties().forEach(duty -> refusals.holds(source(), duty));
        divisions().forEach(division -> refusals.belongs(division, source()).passes(division, made().id()));
        institutions().forEach(institution -> refusals.supervised(institution, source()));
        if (before.agency(source()).isPresent()) {
            made().quota().ifPresent(posts -> refusals.covered(Account.POSTS, source(), posts));
            made().leaders().ifPresent(posts -> refusals.covered(Account.LEADERS, source(), posts));
            made().staffing().ifPresent(people -> refusals.covered(Account.PEOPLE, source(), people));
            made().leadersInPost().ifPresent(people -> refusals.covered(Account.LEADERS_IN_POST, source(), people));
            if (refusals.isEmpty()) {
                refusals.unsent(source(), leaving(before));
            }
        }
        List<Division> moving =
                divisions().stream().flatMap(id -> before.division(id).stream()).toList();
        refuse(refusals, Account.POSTS, moving, Quota.none());
        refuse(refusals, Account.LEADERS, moving, LeadershipQuota.none());
        refuse(refusals, Account.LEADERS_IN_POST, moving, LeadershipQuota.none());
        return refusals.list();
    }

    /** Who goes with the new agency, as far as is known. */
    private Staffing leaving(Structure before) {
        return institutions().stream()
                .flatMap(id -> before.institution(id).orElseThrow().staffing().stream())
                .reduce(made().staffing().orElse(Staffing.none()), Staffing::plus);
    }

    /** What divisions have is a part of what their agency has. */
    private <Q> void refuse(Refusals refusals, Account<Q> account, List<Division> moving, Q none) {
        refusals.within(account, made().id(), account.held(made()), account.sum(moving, none));
    }

    @Override
    default void change(Structure before, StructureEdit edit) {
        Agency split = before.agency(source()).orElseThrow();
        edit.put(split.toBuilder()
                .functions(Sets.difference(split.functions(), made().functions()))
                .build());
        made().quota().ifPresent(posts -> Account.POSTS.take(edit, source(), posts));
        made().leaders().ifPresent(posts -> Account.LEADERS.take(edit, source(), posts));
        made().staffing().ifPresent(people -> Account.PEOPLE.take(edit, source(), people));
        made().leadersInPost().ifPresent(people -> Account.LEADERS_IN_POST.take(edit, source(), people));
        edit.put(made());
        AgencyId target = made().id();
        for (DutyId id : duties()) {
            Duty duty = before.duty(id).orElseThrow();
            edit.put(duty.heldBy(Succession.succeeded(duty, source(), target)));
            for (Delegation delegation : delegations(before, id)) {
                edit.remove(delegation);
                delegation.succeeded(source(), target).ifPresent(edit::put);
            }
        }
        for (DivisionId id : divisions()) {
            Division moving = before.division(id).orElseThrow();
            DivisionPlates.pass(before, edit, moving, moving.withAgency(target));
            edit.put(moving.withAgency(target));
        }
        institutions()
                .forEach(id -> edit.put(before.institution(id).orElseThrow().toBuilder()
                        .supervisor(target)
                        .build()));
    }

    @Override
    default Optional<Action> inverse(Structure before) {
        Agency split = before.agency(source()).orElseThrow();
        return isSum(Account.POSTS, split)
                        && isSum(Account.LEADERS, split)
                        && isSum(Account.PEOPLE, split)
                        && isSum(Account.LEADERS_IN_POST, split)
                        && split.functions().containsAll(made().functions())
                ? Optional.of(MergeAgencies.builder()
                        .addSources(source(), made().id())
                        .target(split.toBuilder()
                                .quota(Optional.empty())
                                .leaders(Optional.empty())
                                .staffing(Optional.empty())
                                .leadersInPost(Optional.empty())
                                .build())
                        .effectiveOn(effectiveOn())
                        .bases(bases())
                        .approval(approval())
                        .build())
                : Optional.empty();
    }

    /** What the source lets others do of a duty that passes; the new agency does so then. */
    private List<Delegation> delegations(Structure before, DutyId duty) {
        return before.relations(duty, Delegation.class).stream()
                .filter(delegation -> delegation.delegator().equals(source()))
                .toList();
    }

    /** Whether both have together what {@code split} has, as far as it is known. */
    private boolean isSum(Account<?> account, Agency split) {
        return account.held(made()).isPresent() || account.held(split).isEmpty();
    }

    /** A builder with this action's values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SplitAgency}. */
    final class Builder extends ImmutableSplitAgency.Builder {
        Builder() {}
    }
}
