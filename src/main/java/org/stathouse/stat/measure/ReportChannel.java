package org.stathouse.stat.measure;

/** How an observation reached Stathouse. */
public enum ReportChannel {
    ENTERED("Entered by hand"),
    FILE("From a file"),
    INTERFACE("Over the REST interface");

    private final String label;

    ReportChannel(String label) {
        this.label = label;
    }

    /** The channel in words. */
    public String label() {
        return label;
    }
}
