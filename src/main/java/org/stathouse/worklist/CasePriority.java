package org.stathouse.worklist;

/** How much a case matters beside others, as its feature has decided it; the most important first. */
public enum CasePriority {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    /** The rank of cases without a priority: behind all that have one. */
    static final int NONE = values().length + 1;

    private final String label;

    CasePriority(String label) {
        this.label = label;
    }

    /** The priority as people read it. */
    public String label() {
        return label;
    }

    /** Its place in lists ordered by priority, from 1. */
    int rank() {
        return ordinal() + 1;
    }
}
