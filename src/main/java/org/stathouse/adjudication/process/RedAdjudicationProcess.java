package org.stathouse.adjudication.process;

/** The names that {@code processes/adjudication/red-adjudication.bpmn} and the code share. */
public final class RedAdjudicationProcess {

    /** The process id. */
    public static final String KEY = "red-adjudication";

    public static final String VALIDATE = "UserTask_ValidateRed";
    public static final String RECOVERY_PLAN = "UserTask_WriteRecoveryPlan";
    public static final String RESOLVE = "UserTask_ResolveWithinAuthority";
    public static final String AGENDA_PAGE = "UserTask_PrepareAgendaPage";
    public static final String DECIDE = "UserTask_DecideRedCase";
    public static final String CONFIRM_RECOVERY = "UserTask_ConfirmRecovery";
    public static final String VERIFY_EVIDENCE = "UserTask_VerifyEvidence";

    public static final String FORM_VALIDATE = "adjudication/validate";
    public static final String FORM_RECOVERY_PLAN = "adjudication/recovery-plan";
    public static final String FORM_RESOLVE = "adjudication/resolve";
    public static final String FORM_AGENDA_PAGE = "adjudication/agenda-page";
    public static final String FORM_DECIDE = "adjudication/decide";
    public static final String FORM_CONFIRM_RECOVERY = "adjudication/confirm-recovery";
    public static final String FORM_VERIFY_EVIDENCE = "adjudication/verify-evidence";

    /** The id of the case, as text. */
    static final String CASE_ID = "caseId";

    /** Booleans that gateways test. */
    static final String REOPENED = "reopened";

    static final String CONFIRMED = "confirmed";
    static final String TO_CHAMPION = "toChampion";
    static final String RESOLVED = "resolved";
    static final String EVIDENCE_HOLDS = "evidenceHolds";
    static final String PAUSED = "paused";

    /** The name of the {@link org.stathouse.adjudication.RedOutcome} that a gateway tests. */
    static final String OUTCOME = "outcome";

    /** When a paused action goes on, as a date with time. */
    static final String RESUMES_AT = "resumesAt";

    /** Messages. */
    static final String OWNER_CHANGED = "red-case-owner-changed";

    static final String CONDITION_SLIPPED = "red-case-condition-slipped";
    static final String CONDITIONS_CLOSED = "red-case-conditions-closed";
    static final String REPORT_HELD = "red-case-report-held";
    static final String RECOVERY_MOOT = "red-case-recovery-moot";
    static final String CLOSED = "red-case-closed";

    private RedAdjudicationProcess() {}
}
