package org.stathouse.status;

/** What a status report rates (processes.md A.2 [P]); overall is the worst of the four. */
public enum Dimension {
    SCHEDULE("Schedule"),
    OUTCOME("Outcome"),
    BUDGET("Budget"),
    RESOURCES("Resources");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The field of {@link ReportForm} that holds its rating. */
    public String field() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
