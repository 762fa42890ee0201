package org.stathouse.mpia.dispute;

/** What a dispute is about (mpia.md §5). */
public enum DisputeGround {
    DENIAL("Denial, exemption or redaction", true),
    NO_TIMELY_ANSWER("No timely answer", true),
    FEE("The fee", true),
    WAIVER("A fee waiver", false),
    BREADTH("How broad the request is", false),
    VEXATIOUS("Frivolous, vexatious or bad-faith request", true);

    private final String label;
    private final boolean forBoard;

    DisputeGround(String label, boolean forBoard) {
        this.label = label;
        this.forBoard = forBoard;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** Whether the Board hears it (GP §4-1A-04). */
    boolean forBoard() {
        return forBoard;
    }
}
