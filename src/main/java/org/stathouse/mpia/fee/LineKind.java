package org.stathouse.mpia.fee;

/** What a line of a fee is about. */
public enum LineKind {
    TIME("Time"),
    COPIES("Copies"),
    POSTAGE("Postage"),
    MEDIA("Media"),
    /** What lies above the agreed estimate is not billed. */
    NOT_AGREED("Above the agreed estimate"),
    WAIVED("Waived"),
    /** A review body or court ordered less. */
    ORDERED("Cut by order");

    private final String label;

    LineKind(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
