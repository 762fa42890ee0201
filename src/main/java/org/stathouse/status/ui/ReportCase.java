package org.stathouse.status.ui;

/** How other modules know a report as a case. */
final class ReportCase {

    /** The type in the case references of reports. */
    static final String TYPE = "status-report";

    private ReportCase() {}
}
