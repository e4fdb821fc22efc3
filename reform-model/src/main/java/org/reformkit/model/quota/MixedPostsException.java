package org.reformkit.model.quota;

/** Posts of different kinds or purposes were put together (混用编制), against 国务院令第486号第十五条. */
@SuppressWarnings("serial") // thrown and read in one process; the values are not serializable
public final class MixedPostsException extends IllegalArgumentException {

    private final Posts first;
    private final Posts second;

    MixedPostsException(Posts first, Posts second) {
        super("Posts '%s' and '%s': their kinds or purposes differ. Expected posts of one kind and purpose."
                .formatted(first, second));
        this.first = first;
        this.second = second;
    }

    /** The posts whose method was called. */
    public Posts first() {
        return first;
    }

    /** The posts that were given to it. */
    public Posts second() {
        return second;
    }
}
