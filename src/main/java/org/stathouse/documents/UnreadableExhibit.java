package org.stathouse.documents;

/** A PDF that cannot be bound in. */
public class UnreadableExhibit extends Exception {

    private final Reason reason;

    /** Why. */
    public enum Reason { BROKEN, ENCRYPTED, EMPTY, TOO_LARGE }

    public UnreadableExhibit(Reason reason) {
        super("The PDF cannot be bound in: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
