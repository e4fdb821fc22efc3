package org.reformkit.model.quota;

/** More posts were taken than there are (编制不足). */
@SuppressWarnings("serial") // thrown and read in one process; the values are not serializable
public final class InsufficientPostsException extends IllegalArgumentException {

    private final QuotaLine line;
    private final int available;
    private final int requested;

    InsufficientPostsException(QuotaLine line, int available, int requested) {
        super(CountVector.insufficient("Posts", line, available, requested));
        this.line = line;
        this.available = available;
        this.requested = requested;
    }

    /** The kind of the missing posts. */
    public QuotaKind kind() {
        return line.kind();
    }

    /** The purpose of the missing posts. */
    public Purpose purpose() {
        return line.purpose();
    }

    /** How many posts (名) there are of this kind and purpose. */
    public int available() {
        return available;
    }

    /** How many posts (名) were to be taken. */
    public int requested() {
        return requested;
    }
}
