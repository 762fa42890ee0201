package org.stathouse.steerco.minutes;

/** How far the minutes of a meeting are. */
public enum MinutesStatus {
    DRAFT("Draft"),
    SUBMITTED("Waiting for approval"),
    APPROVED("Approved and frozen");

    private final String label;

    MinutesStatus(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
