package org.stathouse.steerco;

/** How far a condition is. Slipped is computed when its last day has passed without verified evidence; it may still be met. */
public enum ConditionStatus {
    OPEN("Open"),
    ANSWERED("Evidence handed in"),
    SLIPPED("Slipped"),
    MET("Met"),
    WAIVED("Waived");

    private final String label;

    ConditionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing more is expected of its owner. */
    public boolean isClosed() {
        return this == MET || this == WAIVED;
    }
}
