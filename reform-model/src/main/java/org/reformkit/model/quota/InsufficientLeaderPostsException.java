package org.reformkit.model.quota;

/** More leader posts were taken than there are (领导职数不足). */
@SuppressWarnings("serial") // thrown and read in one process; the values are not serializable
public final class InsufficientLeaderPostsException extends IllegalArgumentException {

    private final LeaderPost post;
    private final int available;
    private final int requested;

    InsufficientLeaderPostsException(LeaderPost post, int available, int requested) {
        super(CountVector.insufficient("Leader posts", post, available, requested));
        this.post = post;
        this.available = available;
        this.requested = requested;
    }

    /** The leader post of which there are too few. */
    public LeaderPost post() {
        return post;
    }

    /** How many such posts (名) there are. */
    public int available() {
        return available;
    }

    /** How many such posts (名) were to be taken. */
    public int requested() {
        return requested;
    }
}
