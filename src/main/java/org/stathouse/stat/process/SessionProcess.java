package org.stathouse.stat.process;

/** The names that {@code processes/stat/stat-session.bpmn} and the code share. */
public final class SessionProcess {

    /** The process id. */
    public static final String KEY = "stat-session";

    public static final String FRAME = "UserTask_FrameSession";
    public static final String GIVE_INPUT = "UserTask_GiveInput";
    public static final String DRAFT = "UserTask_DraftPreMemo";
    public static final String REVIEW = "UserTask_ReviewPreMemo";
    public static final String REFRESH = "UserTask_RefreshPreMemo";
    public static final String RELEASE = "UserTask_ReleasePreMemo";
    public static final String PACKET = "UserTask_CompletePacket";
    public static final String HAND_IN_MEMO = "UserTask_HandInMemo";
    public static final String HOLD = "UserTask_HoldSession";
    public static final String DEBRIEF = "UserTask_Debrief";
    public static final String ISSUE_MEMO = "UserTask_IssueMemo";
    public static final String CONTINUATION = "UserTask_ContinuationTest";

    public static final String FORM_FRAME = "stat/frame-session";
    public static final String FORM_GIVE_INPUT = "stat/give-input";
    public static final String FORM_DRAFT = "stat/draft-pre-memo";
    public static final String FORM_REVIEW = "stat/review-pre-memo";
    public static final String FORM_REFRESH = "stat/refresh-pre-memo";
    public static final String FORM_RELEASE = "stat/release-pre-memo";
    public static final String FORM_PACKET = "stat/complete-packet";
    public static final String FORM_HAND_IN_MEMO = "stat/hand-in-memo";
    public static final String FORM_HOLD = "stat/hold-session";
    public static final String FORM_DEBRIEF = "stat/debrief";
    public static final String FORM_ISSUE_MEMO = "stat/issue-memo";
    public static final String FORM_CONTINUATION = "stat/continuation-test";

    /** The id of the session, as text. */
    static final String SESSION_ID = "sessionId";

    /** A boolean that a gateway tests: whether the session has the steps before it. */
    static final String PREPARED = "prepared";

    /** A boolean that a gateway tests: whether the review approved the draft. */
    static final String APPROVED = "approved";

    /** The message that the session was moved after its preparation had ended. */
    static final String MOVED_AHEAD = "stat-session-moved-ahead";

    /** The message that ends the process before the session. */
    static final String CANCELLED = "stat-session-cancelled";

    private SessionProcess() {}
}
