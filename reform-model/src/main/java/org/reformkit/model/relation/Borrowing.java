package org.reformkit.model.relation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformkit.model.base.AgencyId;
import org.reformkit.model.base.ElementId;
import org.reformkit.model.base.ElementKind;
import org.reformkit.model.quota.Quota;

/**
 * Borrowed posts (占用编制): an agency uses posts that stay those of another holder, and that nobody approved for it; Decree
 * 486 art. 18. The posts count with their holder.
 */
@Value.Immutable(builder = false)
public sealed interface Borrowing extends Relation permits ImmutableBorrowing {

    /** The kinds of holders whose posts can be borrowed; those of a division are its agency's. */
    ImmutableSet<ElementKind> SOURCES =
            ImmutableSet.of(ElementKind.AGENCY, ElementKind.INSTITUTION, ElementKind.JURISDICTION);

    /** The agency that uses them. */
    @Value.Parameter
    AgencyId user();

    /** Whose posts they are: another agency, an institution, or a jurisdiction for its pool. */
    @Value.Parameter
    ElementId source();

    /** The posts in use, in 名; some. */
    @Value.Parameter
    Quota posts();

    /** The agency that uses posts, whose posts, and which. */
    static Borrowing of(AgencyId user, ElementId source, Quota posts) {
        return ImmutableBorrowing.of(user, source, posts);
    }

    @Override
    default AgencyId owner() {
        return user();
    }

    @Override
    @Value.Lazy
    default String key() {
        return "borrowing " + user() + " " + source().kind().word() + " " + source().text();
    }

    @Override
    default ImmutableSet<ElementId> references() {
        return ImmutableSet.of(user(), source());
    }

    @Override
    default Optional<Borrowing> without(AgencyId agency) {
        return references().contains(agency) ? Optional.empty() : Optional.of(this);
    }

    @Override
    default Optional<Borrowing> succeeded(AgencyId agency, AgencyId successor) {
        AgencyId newUser = user().equals(agency) ? successor : user();
        ElementId newSource = source().equals(agency) ? successor : source();
        return newUser.equals(newSource) ? Optional.empty() : Optional.of(of(newUser, newSource, posts()));
    }

    @Override
    default String term() {
        return "占用" + posts();
    }

    @Value.Check
    default void check() {
        checkArgument(
                SOURCES.contains(source().kind()),
                "Borrowing of '%s': %s '%s' lends the posts. Expected an agency, an institution or a jurisdiction.",
                user(),
                source().kind().word(),
                source().text());
        checkArgument(
                !source().equals(user()),
                "Borrowing of '%s': the posts are its own. Expected those of another holder.",
                user());
        checkArgument(!posts().isNone(), "Borrowing of '%s': no posts are in use. Expected the posts in use.", user());
    }
}
