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

    static final String REMINDER_WRITE = "Reminder_WriteReport";
    static final String OVERDUE_WRITE = "Overdue_WriteReport";
    static final String REMINDER_REVIEW = "Reminder_ReviewReport";
    static final String OVERDUE_REVIEW = "Overdue_ReviewReport";

    /** The engine names the timer of an event subprocess by the subprocess, not by its start event. */
    static final String LOCK = "SubProcess_Lock";

    /** The id of the report, as text. */
    static final String REPORT_ID = "reportId";

    /** Whether TMO accepted it; a gateway tests it. */
    static final String ACCEPTED = "accepted";

    private StatusReportProcess() {}
}
