package org.stathouse.status.process;

/** The names that {@code processes/status/status-report.bpmn} and the code share. */
public final class StatusReportProcess {

    /** The process id. */
    public static final String KEY = "status-report";

    public static final String WRITE = "UserTask_WriteReport";
    public static final String REVIEW = "UserTask_ReviewReport";

    /** Completed with a {@link org.stathouse.status.SubmitReport}. */
    public static final String FORM_WRITE = "status/write-report";

    /** Completed with a {@link org.stathouse.status.ReviewReport}. */
    public static final String FORM_REVIEW = "status/review-report";

    private StatusReportProcess() {}
}
