package org.stathouse.stat;

/** How far an item has come. The last four are ends: an item reaches exactly one of them. */
public enum ItemStatus {
    /** Noted in the room; nobody is bound by it until the memo is issued. */
    CAPTURED("Captured"),
    /** With its owner. */
    OPEN("Open"),
    /** Answered with evidence; the analyst verifies. */
    ANSWERED("Answered"),
    CLOSED("Closed"),
    TIGER_TEAM("Handed to a Tiger Team"),
    DECISION_MEMO("Put into a decision memo"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ItemStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }

    public boolean isEnd() {
        return switch (this) {
            case CAPTURED, OPEN, ANSWERED -> false;
            case CLOSED, TIGER_TEAM, DECISION_MEMO, WITHDRAWN -> true;
        };
    }
}
