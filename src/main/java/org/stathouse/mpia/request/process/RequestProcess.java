package org.stathouse.mpia.request.process;

/** The names that {@code processes/mpia/mpia-request.bpmn} and the code share. */
public final class RequestProcess {

    /** The process id. */
    public static final String KEY = "mpia-request";

    public static final String ASSESS = "UserTask_AssessRequest";
    public static final String SEARCH = "UserTask_SearchRecords";
    public static final String SEND_VICTIM_NOTICE = "UserTask_SendVictimNotice";
    public static final String WEIGH_VICTIM_REPLY = "UserTask_WeighVictimReply";
    public static final String REVIEW = "UserTask_ReviewRecords";
    public static final String LAW_REVIEW = "UserTask_LawReview";
    public static final String APPROVE = "UserTask_ApproveDecision";
    public static final String PETITION = "UserTask_PetitionCourt";
    public static final String RELEASE = "UserTask_ReleaseRecords";

    public static final String FORM_ASSESS = "mpia/assess-request";
    public static final String FORM_SEARCH = "mpia/search-records";
    public static final String FORM_WEIGH_VICTIM_REPLY = "mpia/weigh-victim-reply";
    public static final String FORM_REVIEW = "mpia/review-records";
    public static final String FORM_LAW_REVIEW = "mpia/law-review";
    public static final String FORM_APPROVE = "mpia/approve-decision";
    public static final String FORM_PETITION = "mpia/petition-court";
    public static final String FORM_COURT_ORDER = "mpia/record-court-order";
    public static final String FORM_RELEASE = "mpia/release-records";

    /** The letter that a task of the form {@code mpia/send-letter} is about: its id, as text. */
    public static final String LETTER_ID = "letterId";

    /** The id of the request, as text. */
    static final String REQUEST_ID = "requestId";

    /** A name of {@link org.stathouse.mpia.request.AssessmentWay}. */
    static final String WAY = "way";

    /** Where the review leads: SEARCH, LAW or APPROVE, names of {@link org.stathouse.mpia.RequestStage}. */
    static final String NEXT = "next";

    /** A boolean: Law agrees with the proposal. */
    static final String AGREED = "agreed";

    /** A name of {@link org.stathouse.mpia.request.RequestWorkflow.Decided}. */
    static final String DECISION = "decision";

    /** A boolean: the court was petitioned. */
    static final String PETITIONED = "petitioned";

    /** The id of the search that was asked for while others ran, as text. */
    static final String ADDED_SEARCH_ID = "addedSearchId";

    /** The message that an answer is thought over. */
    static final String ANSWER_RECALLED = "mpia-request-answer-recalled";

    /** The message that the work goes on after a question to the requester. */
    static final String CLARIFIED = "mpia-request-clarified";

    /** The message that another agency is asked. */
    static final String SEARCH_ADDED = "mpia-request-search-added";

    /** The message that nothing is left to pay. */
    static final String FEE_SETTLED = "mpia-request-fee-settled";

    /** The message that ends the process at any step. */
    static final String ENDED_EARLY = "mpia-request-ended-early";

    private RequestProcess() {}
}
