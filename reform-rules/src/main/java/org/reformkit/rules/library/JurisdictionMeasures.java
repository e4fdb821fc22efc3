package org.reformkit.rules.library;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import org.reformkit.model.agency.Agency;
import org.reformkit.model.agency.CoordinatingBody;
import org.reformkit.model.agency.Institution;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.LeaderScope;
import org.reformkit.model.quota.QuotaKind;
import org.reformkit.model.structure.Jurisdiction;
import org.reformkit.model.structure.PoolPart;
import org.reformkit.rules.check.Aspect;
import org.reformkit.rules.check.Batch;
import org.reformkit.rules.check.Many;
import org.reformkit.rules.check.Measure;
import org.reformkit.rules.check.Reach;
import org.reformkit.rules.check.Reading;
import org.reformkit.rules.check.Reads;
import org.reformkit.rules.check.Text;
import org.reformkit.rules.check.Unit;

/**
 * Numbers of one jurisdiction (辖区指标), for limits and for tables of before and after. Over bodies of which not all are
 * listed (名单不全) each of them is known from below only.
 */
public final class JurisdictionMeasures {

    private JurisdictionMeasures() {}

    /** The agencies of a jurisdiction. */
    public static Many<Jurisdiction, Agency> itsAgencies() {
        return Many.<Jurisdiction, Agency>of((structure, place) -> structure.agencies(place.code()))
                .reading(Reads.of(Reach.JURISDICTION, Aspect.presence(ElementKind.AGENCY)))
                .fanned(Batch::agencies);
    }

    /** The institutions of a jurisdiction. */
    public static Many<Jurisdiction, Institution> itsInstitutions() {
        return Many.<Jurisdiction, Institution>of((structure, place) -> structure.institutions(place.code()))
                .reading(Reads.of(Reach.JURISDICTION, Aspect.presence(ElementKind.INSTITUTION)))
                .fanned(Batch::institutions);
    }

    /** The party and government agencies (党政机构), in 个; LY-12. */
    public static Measure<Jurisdiction> agencies() {
        return AgencyCounting.PARTY_AND_GOVERNMENT.measure();
    }

    /**
     * The divisions of all its agencies (部门内设机构), in 个; LY-14. Of an agency with none on record it is not known whether
     * it has any, so the total is then known from below only, as it is where not all agencies or divisions are listed.
     */
    public static Measure<Jurisdiction> divisions() {
        Text label = Text.message("measure.divisions");
        return AgencyMeasures.divisions()
                .<Jurisdiction>sumOver(itsAgencies())
                .plus(unlisted(label, ElementKind.AGENCY, ElementKind.DIVISION))
                .labelled(label);
    }

    /**
     * The leader posts of one scope, in 名: of departments (LY-13) or of divisions. Those in the pool count too, as they
     * are still approved.
     */
    public static Measure<Jurisdiction> leaders(LeaderScope scope) {
        Measure<Agency> ofAgency = Measure.of(label(scope), Unit.POSTS, QuotaColumns.agencyLeaders(scope));
        Measure<Jurisdiction> inPool = Measure.of(
                label(scope),
                Unit.POSTS,
                place -> inPool(
                        place, PoolPart.LEADER_POSTS, place.pool().leaders().total(scope), ElementKind.AGENCY));
        return ofAgency.<Jurisdiction>sumOver(itsAgencies()).plus(inPool).labelled(label(scope));
    }

    /** The agencies whose charter has been issued (“三定”规定), in 个; LY-22. */
    public static Measure<Jurisdiction> chartersIssued() {
        Text label = Text.message("measure.charters-issued");
        return Measure.<Jurisdiction, Agency>countOf(label, Unit.BODIES, itsAgencies(), AgencyRules.hasIssuedCharter())
                .plus(unlisted(label, ElementKind.AGENCY))
                .labelled(label);
    }

    private static boolean hasPosts(CoordinatingBody body) {
        return body.posts().isPresent() && !body.posts().get().isNone();
    }

    /** The coordinating bodies of a jurisdiction that were given posts. */
    private static Many<Jurisdiction, CoordinatingBody> itsBodiesWithPosts() {
        return Many.<Jurisdiction, CoordinatingBody>of((structure, place) ->
                        Iterables.filter(structure.coordinatingBodies(place.code()), JurisdictionMeasures::hasPosts))
                .reading(Reads.of(
                        Reach.JURISDICTION,
                        Aspect.presence(ElementKind.COORDINATING_BODY),
                        Aspect.of(QuotaColumns.BODY_KINDS)));
    }

    /**
     * The posts of one kind in agencies, institutions and the pool, in 名, and those that coordinating bodies were given; one
     * of which none are told has none, as Decree 486 art. 19 asks.
     */
    public static Measure<Jurisdiction> posts(QuotaKind kind) {
        Text label = Text.of(kind.term(), AgencyMeasures.word(kind));
        Measure<Institution> ofInstitution = Measure.of(label, Unit.POSTS, QuotaColumns.institutionPosts(kind));
        Measure<CoordinatingBody> ofBody = Measure.of(label, Unit.POSTS, QuotaColumns.bodyPosts(kind));
        Measure<Jurisdiction> inPool = Measure.of(
                label,
                Unit.POSTS,
                place -> inPool(
                        place,
                        PoolPart.POSTS,
                        place.pool().quota().posts(kind),
                        ElementKind.AGENCY,
                        ElementKind.INSTITUTION));
        return AgencyMeasures.posts(kind)
                .<Jurisdiction>sumOver(itsAgencies())
                .plus(ofInstitution.sumOver(itsInstitutions()))
                .plus(ofBody.sumOver(itsBodiesWithPosts()))
                .plus(inPool)
                .labelled(label);
    }

    /**
     * Exact, unless the plan ended a body whose amount was not known; as it is added to what all {@code holders} have, also
     * unless not all of these are listed.
     */
    private static Reading inPool(Jurisdiction place, PoolPart part, long amount, ElementKind... holders) {
        return place.pool().incomplete().contains(part) || !Rosters.areComplete(place, holders)
                ? Reading.atLeast(amount)
                : Reading.exact(amount);
    }

    /** What elements that nobody listed may add: nothing where all are listed, and then it names no data either. */
    private static Measure<Jurisdiction> unlisted(Text label, ElementKind... kinds) {
        return Measure.<Jurisdiction>of(
                        label,
                        Unit.BODIES,
                        (structure, place) -> Rosters.areComplete(place, kinds) ? Reading.exact(0) : Reading.atLeast(0))
                .reading(Reads.of(Reach.SUBJECT, Rosters.INCOMPLETE))
                .over((structure, place) ->
                        Rosters.areComplete(place, kinds) ? ImmutableList.of() : ImmutableList.of(place.code()));
    }

    private static Text label(LeaderScope scope) {
        return Text.message(
                scope == LeaderScope.AGENCY ? "measure.department-leader-posts" : "measure.division-leader-posts");
    }
}
