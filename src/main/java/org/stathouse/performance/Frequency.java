package org.stathouse.performance;

/** How often a KPI's figure is renewed; the labels are those of the City's own KPI table. */
public enum Frequency {
    LIVE("Live"),
    DAILY("Daily"),
    WEEKLY("Weekly"),
    MONTHLY("Monthly"),
    QUARTERLY("Quarterly"),
    ANNUALLY("Annually");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
