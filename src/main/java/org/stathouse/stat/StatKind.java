package org.stathouse.stat;

/** What meets: a Stat of the City, or a Tiger Team that a Stat has set up, which has sessions and items of its own. */
public enum StatKind {
    STAT("Stat"),
    TIGER_TEAM("Tiger Team");

    private final String label;

    StatKind(String label) {
        this.label = label;
    }

    /** The kind as people call it. */
    public String label() {
        return label;
    }
}
