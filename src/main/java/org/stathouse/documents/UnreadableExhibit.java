package org.stathouse.documents;

import org.jspecify.annotations.Nullable;

/** A PDF that cannot be bound in. */
public class UnreadableExhibit extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why, in words that go on from "It cannot be bound in:". */
    public enum Reason {
        /** Damaged, or not a PDF at all. */
        BROKEN("its PDF is damaged and cannot be read."),
        /** It asks for a password, for reading or for printing. */
        ENCRYPTED("its PDF is locked with a password."),
        EMPTY("its PDF has no pages."),
        /** More than 50 MB or 300 pages, or drawing it would take more memory or time than is given to it. */
        TOO_LARGE("its PDF is too large to be bound in."),
        /** Its pages would be wrong unnoticed. */
        UNSUPPORTED("its PDF holds pictures in a format that cannot be drawn.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason for people, beginning small. */
        public String words() {
            return words;
        }
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
