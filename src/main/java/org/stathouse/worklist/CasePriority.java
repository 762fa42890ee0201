package org.stathouse.worklist;

import org.jspecify.annotations.Nullable;

/** How much a case matters beside others, as its feature has decided it; the most important first. */
public enum CasePriority {
    HIGH("High"),
    MEDIUM("Medium"),
    LOW("Low");

    /** The rank of cases without a priority: behind all that have one. */
    private static final int NONE = values().length + 1;

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

    /** The place of cases with that priority, or without one. */
    static int rank(@Nullable CasePriority priority) {
        return priority == null ? NONE : priority.rank();
    }

    /** The priority of a place. */
    static @Nullable CasePriority ofRank(int rank) {
        return rank == NONE ? null : values()[rank - 1];
    }
}
