package org.stathouse.adjudication;

/** How a red case ended. */
public enum Ending {
    RE_RATED("Re-rated in validation"),
    RECOVERY_CONFIRMED("Recovered before a decision"),
    REPORTS_HELD("Two reports held"),
    EVIDENCE_VERIFIED("Evidence verified"),
    CANCELED("Action canceled by SteerCo"),
    ACTION_OVER("The action ended");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
