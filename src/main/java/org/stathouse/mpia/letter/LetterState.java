package org.stathouse.mpia.letter;

/** How far a letter has come. */
public enum LetterState {
    DRAFT("Draft"),
    /** Frozen, and by mail on its way. */
    SENT("Sent"),
    /** Frozen; somebody has still to print and post it. */
    TO_POST("To be posted"),
    DISCARDED("Discarded");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** Whether what it says can no longer change. */
    public boolean frozen() {
        return this == SENT || this == TO_POST;
    }
}
