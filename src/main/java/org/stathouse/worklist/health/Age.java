package org.stathouse.worklist.health;

import org.jspecify.annotations.Nullable;

/** How many working days ago an open task came up, in the steps in which ageing is shown; today counts as none. */
public enum Age {
    UP_TO_5(0, 5, "Up to 5 working days"),
    UP_TO_10(6, 10, "6 to 10 working days"),
    UP_TO_20(11, 20, "11 to 20 working days"),
    UP_TO_40(21, 40, "21 to 40 working days"),
    OVER_40(41, null, "More than 40 working days");

    private final int from;
    private final @Nullable Integer to;
    private final String label;

    Age(int from, @Nullable Integer to, String label) {
        this.from = from;
        this.to = to;
        this.label = label;
    }

    /** The youngest, in working days. */
    public int from() {
        return from;
    }

    /** The oldest, in working days; none for those without an end. */
    public @Nullable Integer to() {
        return to;
    }

    /** The age as people read it. */
    public String label() {
        return label;
    }
}
