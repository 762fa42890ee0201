package org.stathouse.mpia;

/** Where a dispute is heard (mpia.md §5). */
public enum DisputeRoute {
    /** GP §4-1B-04. */
    OMBUDSMAN("Public Access Ombudsman"),
    /** GP §4-1A. */
    BOARD("Public Information Act Compliance Board"),
    /** GP §4-362. */
    COURT("Circuit court");

    private final String label;

    DisputeRoute(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
