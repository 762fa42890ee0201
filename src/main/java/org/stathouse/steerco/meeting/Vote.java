package org.stathouse.steerco.meeting;

/** How one member votes. */
public enum Vote {
    FOR("For"),
    AGAINST("Against"),
    ABSTAIN("Abstains");

    private final String label;

    Vote(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
