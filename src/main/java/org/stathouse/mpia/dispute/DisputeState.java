package org.stathouse.mpia.dispute;

/** How far a dispute has come. */
public enum DisputeState {
    /** The City’s packet or answer is being written. */
    ANSWERING("Answer under way"),
    ANSWERED("Waits for the result"),
    ENDED("Ended");

    private final String label;

    DisputeState(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
