package org.stathouse.performance;

/** Which way a KPI is meant to go; the labels are those of the City's own KPI table. */
public enum Direction {
    INCREASE("Increase"),
    DECREASE("Decrease"),
    MAINTAIN("Maintain");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
