package org.stathouse.stat;

/** Which way a measure should go. */
public enum MeasureDirection {
    HIGHER_IS_BETTER("Higher is better"),
    LOWER_IS_BETTER("Lower is better");

    private final String label;

    MeasureDirection(String label) {
        this.label = label;
    }

    /** The direction in words. */
    public String label() {
        return label;
    }
}
