package org.stathouse.operations;

/** How far a migration is. */
public enum MigrationState {
    /** It waits for its turn. */
    WAITING,
    /** Its cases are being tried, one after the other. */
    RUNNING,
    /** Every case was tried. */
    FINISHED,
    /** A case did not fit and the order said to stop there; the rest were not tried. */
    STOPPED,
    /** It was called off; the rest were not tried. */
    CANCELLED;

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return this == FINISHED || this == STOPPED || this == CANCELLED;
    }
}
