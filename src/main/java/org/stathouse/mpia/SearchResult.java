package org.stathouse.mpia;

/** What a record holder's search brought (processes.md A.4 step 5). */
public enum SearchResult {
    FOUND("Found"),
    NONE("None"),
    NOT_OURS("Not ours");

    private final String label;

    SearchResult(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
