package org.stathouse.raid;

/** Whether an item still wants attention; a decision is closed from the start, for it is only recorded. */
public enum RaidStatus {
    OPEN("Open"),
    CLOSED("Closed");

    private final String label;

    RaidStatus(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }
}
