package org.stathouse.mpia;

/** How a request ended (mpia.md §6). */
public enum Outcome {
    GRANTED("Granted"),
    GRANTED_IN_PART("Granted in part"),
    DENIED("Denied"),
    NO_RECORD("No such record"),
    REFERRED("Not the custodian; referred"),
    ALREADY_PUBLIC("Already public"),
    WITHDRAWN("Withdrawn"),
    UNPAID("Fee not paid");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
