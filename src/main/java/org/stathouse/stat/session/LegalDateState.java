package org.stathouse.stat.session;

/** Whether a legal date was met. */
public enum LegalDateState {
    PENDING("Pending"),
    KEPT("Kept"),
    MISSED("Missed");

    private final String label;

    LegalDateState(String label) {
        this.label = label;
    }

    /** The state in words. */
    public String label() {
        return label;
    }
}
