package org.stathouse.stat;

/** Over what length of time a measure is observed. */
public enum Frequency {
    WEEKLY("Every week"),
    MONTHLY("Every month"),
    QUARTERLY("Every quarter");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    /** The frequency in words. */
    public String label() {
        return label;
    }
}
