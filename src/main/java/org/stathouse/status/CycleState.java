package org.stathouse.status;

/** How far a reporting cycle is. */
public enum CycleState {
    PLANNED("Planned"),
    OPEN("Open"),
    LOCKED("Locked");

    private final String label;

    CycleState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
