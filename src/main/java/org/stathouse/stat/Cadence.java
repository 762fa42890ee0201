package org.stathouse.stat;

/** How often a Stat meets (processes.md A.3 [S]). */
public enum Cadence {
    BIWEEKLY("Every two weeks"),
    MONTHLY("Every month"),
    QUARTERLY("Every quarter"),
    ONE_OFF("Once");

    private final String label;

    Cadence(String label) {
        this.label = label;
    }

    /** The cadence in words. */
    public String label() {
        return label;
    }
}
