package org.stathouse.stat.session;

/** What becomes of a Stat after two sessions without decision or closure (processes.md A.3 step 6 [P:W]). */
public enum ContinuationAnswer {
    CONTINUE("Go on as before"),
    CHANGE("Change cadence or focus"),
    END("End this Stat");

    private final String label;

    ContinuationAnswer(String label) {
        this.label = label;
    }

    /** The answer in words. */
    public String label() {
        return label;
    }
}
