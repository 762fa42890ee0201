package org.stathouse.mpia;

/** What time was spent on (GP §4-206(a): search, preparation, reproduction). */
public enum FeeTask {
    SEARCH("Search"),
    PREPARATION("Preparation"),
    LAW_REVIEW("Law review"),
    REPRODUCTION("Reproduction");

    private final String label;

    FeeTask(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
