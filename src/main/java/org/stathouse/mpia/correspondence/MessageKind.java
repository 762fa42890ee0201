package org.stathouse.mpia.correspondence;

/** What an entry of the correspondence is. */
public enum MessageKind {
    MESSAGE("Message"),
    LETTER("Letter"),
    /** A call or a visit that staff took down; the requester does not see it. */
    NOTE("Note of a call or visit"),
    /** A mail of ours came back; only staff see it. */
    BOUNCE("Undeliverable mail"),
    /** An answer that a program gave, an out-of-office note for example; only staff see it, and nobody answers it. */
    AUTO_REPLY("Automatic reply");

    private final String label;

    MessageKind(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** Whether it was written to the requester or by them. */
    boolean isBetweenBoth() {
        return switch (this) {
            case MESSAGE, LETTER -> true;
            case NOTE, BOUNCE, AUTO_REPLY -> false;
        };
    }
}
