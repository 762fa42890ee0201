package org.stathouse.calendar;

/** What makes a day of the calendar a holiday. */
public enum HolidayBasis {
    /** State Government Article §1-111 names it; a Sunday's is kept on the next Monday by the same section. */
    LAW("Legal holiday"),
    /**
     * The Friday on which State and City employees keep a holiday that falls on a Saturday; §1-111 moves only a Sunday's, so the law's own
     * holiday stays on the Saturday (mpia.md §7).
     */
    FRIDAY_OBSERVANCE("Kept on Friday for a Saturday"),
    /** An administrator entered it: a proclaimed day counts as legal and as observed. */
    ADDED("Added");

    private final String label;

    HolidayBasis(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** Whether the day is on the legal list. */
    boolean legal() {
        return switch (this) {
            case LAW, ADDED -> true;
            case FRIDAY_OBSERVANCE -> false;
        };
    }
}
