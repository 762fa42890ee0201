package org.stathouse.stat;

/** How far a session has come. A cancelled one stays on record with its reason and is counted (processes.md A.3 [R]). */
public enum SessionStatus {
    PLANNED("Planned"),
    IN_SESSION("In session"),
    DEBRIEF("In debrief"),
    CLOSED("Memo issued"),
    CANCELLED("Cancelled");

    private final String label;

    SessionStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
