package org.stathouse.raid;

/** By what a list of items is sorted. */
public enum RaidOrder {
    NEWEST("Newest first"),
    NUMBER("Number"),
    SCORE("Score, worst first"),
    DUE("Due date, earliest first");

    private final String label;

    RaidOrder(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
