package org.stathouse.mpia;

/** Which period the law gives for the decision. */
public enum RequestKind {
    /** 30 days (GP §4-203(a)). */
    ORDINARY("Ordinary"),
    /** 50 days, and the victim is asked first (GP §4-356). */
    EMERGENCY_CALL("9-1-1 record showing a victim");

    private final String label;

    RequestKind(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
