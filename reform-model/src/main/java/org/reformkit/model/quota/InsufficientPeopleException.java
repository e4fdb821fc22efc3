package org.reformkit.model.quota;

/** More people were taken than there are (人员不足). */
public final class InsufficientPeopleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String group;
    private final int available;
    private final int requested;

    InsufficientPeopleException(StaffGroup group, int available, int requested) {
        super(CountVector.insufficient("People", group, available, requested));
        this.group = group.toString();
        this.available = available;
        this.requested = requested;
    }

    /**
     * The group of which there are too few, such as {@code RETIREES} or
     * {@code OVER_QUOTA ADMINISTRATIVE 2027-12-31}.
     */
    public String group() {
        return group;
    }

    /** How many people (人) the group has. */
    public int available() {
        return available;
    }

    /** How many people (人) were to be taken. */
    public int requested() {
        return requested;
    }
}
