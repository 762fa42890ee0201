package org.stathouse.documents;

import org.jspecify.annotations.Nullable;

/** A PDF that cannot be bound in. */
public class UnreadableExhibit extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Damaged, or not a PDF at all. */
        BROKEN,
        /** It asks for a password, for reading or for printing. */
        ENCRYPTED,
        /** It has no pages. */
        EMPTY,
        /** More than 50 MB or 300 pages, or drawing it would take more memory or time than is given to it. */
        TOO_LARGE,
        /** It holds pictures in a format that cannot be drawn, so that pages would be wrong unnoticed. */
        UNSUPPORTED
    }

    public UnreadableExhibit(Reason reason) {
        this(reason, null);
    }

    UnreadableExhibit(Reason reason, @Nullable Throwable cause) {
        super("The PDF cannot be bound in: " + reason, cause);
        this.reason = reason;
    }

    /** Why it cannot be bound in. */
    public Reason reason() {
        return reason;
    }
}
