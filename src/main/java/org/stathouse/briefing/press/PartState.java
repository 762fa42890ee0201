package org.stathouse.briefing.press;

/** What became of one section of a packet. */
public enum PartState {
    WAITING("Not made yet"),
    MADE("Made"),
    /** The packet has a page in its place that says so; all others stand. */
    FAILED("Could not be made");

    private final String label;

    PartState(String label) {
        this.label = label;
    }

    /** The state as people call it. */
    public String label() {
        return label;
    }
}
