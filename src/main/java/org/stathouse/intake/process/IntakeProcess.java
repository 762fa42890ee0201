package org.stathouse.intake.process;

/** The names that {@code processes/intake/action-intake.bpmn} and the code share. */
public final class IntakeProcess {

    /** The process id. */
    public static final String KEY = "action-intake";

    public static final String CHECK_COMPLETENESS = "UserTask_CheckCompleteness";
    public static final String REVISE = "UserTask_ReviseProposal";
    public static final String CATEGORIZE = "UserTask_CategorizeProposal";
    public static final String SCORE = "UserTask_ScoreProposal";
    public static final String DISCUSS = "UserTask_RecordDiscussion";
    public static final String RECOMMEND = "UserTask_RecommendPriority";
    public static final String DECIDE = "UserTask_DecideProposal";
    public static final String WORK_PLAN = "UserTask_WriteWorkPlan";
    public static final String MAP_KPIS = "UserTask_MapKpis";
    public static final String REVIEW_NARRATIVE = "UserTask_ReviewNarrative";
    public static final String CHARTER = "UserTask_WriteCharter";

    public static final String FORM_CHECK_COMPLETENESS = "intake/check-completeness";
    public static final String FORM_REVISE = "intake/revise";
    public static final String FORM_CATEGORIZE = "intake/categorize";
    public static final String FORM_SCORE = "intake/score";
    public static final String FORM_DISCUSS = "intake/discuss";
    public static final String FORM_RECOMMEND = "intake/recommend";
    public static final String FORM_DECIDE = "intake/decide";
    public static final String FORM_WORK_PLAN = "intake/work-plan";
    public static final String FORM_MAP_KPIS = "intake/map-kpis";
    public static final String FORM_REVIEW_NARRATIVE = "intake/review-narrative";
    public static final String FORM_CHARTER = "intake/charter";

    /** The id of the proposal, as text. */
    static final String PROPOSAL_ID = "proposalId";

    /** User names; the owner may change with a revision. */
    static final String PROPOSER = "proposer";

    static final String OWNER = "owner";

    /** Booleans that gateways test. */
    static final String COMPLETE = "complete";

    static final String ADMITTED = "admitted";

    /** The name of the {@link org.stathouse.intake.DecisionOutcome} that gateways test. */
    static final String DECISION = "decision";

    /** When a deferred case comes back, as a date with time. */
    static final String DEFERRED_UNTIL = "deferredUntil";

    /** The message that ends the process at any step. */
    static final String WITHDRAWN = "proposal-withdrawn";

    private IntakeProcess() {}
}
