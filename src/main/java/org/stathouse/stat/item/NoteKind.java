package org.stathouse.stat.item;

/** What an owner notes on an item beside answering it. */
public enum NoteKind {
    PROGRESS("Progress"),
    BLOCKER("Blocker");

    private final String label;

    NoteKind(String label) {
        this.label = label;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }
}
