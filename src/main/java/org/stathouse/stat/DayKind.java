package org.stathouse.stat;

/** How the days of a legal date are counted. */
public enum DayKind {
    CALENDAR("Calendar days"),
    WORKING("Working days");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }
}
