package org.stathouse.stat.measure;

import org.stathouse.stat.MeasureSeries.Observation;

/** What is to be said of one period of a series. */
public enum PeriodState {
    REPORTED("Reported"),
    REVISED("Revised"),
    MISSING("Missing"),
    WITHDRAWN("Withdrawn");

    private final String label;

    PeriodState(String label) {
        this.label = label;
    }

    /** The state in a word. */
    public String label() {
        return label;
    }

    /** The state of a row of a series. */
    public static PeriodState of(Observation row) {
        if (row.value() == null) {
            return row.withdrawn() ? WITHDRAWN : MISSING;
        }
        return row.revisedFrom() == null ? REPORTED : REVISED;
    }
}
