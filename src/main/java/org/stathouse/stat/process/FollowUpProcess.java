package org.stathouse.stat.process;

/** The names that {@code processes/stat/stat-follow-up.bpmn} and the code share. */
public final class FollowUpProcess {

    /** The process id. */
    public static final String KEY = "stat-follow-up";

    public static final String ANSWER = "UserTask_AnswerItem";
    public static final String VERIFY = "UserTask_VerifyAnswer";
    public static final String DECIDE_EXTENSION = "UserTask_DecideExtension";
    public static final String ESCALATE = "UserTask_EscalateItem";
    public static final String TAKE_UP = "UserTask_TakeUpItem";
    public static final String DECIDE = "UserTask_DecideItem";

    public static final String FORM_ANSWER = "stat/answer-item";
    public static final String FORM_VERIFY = "stat/verify-answer";
    public static final String FORM_DECIDE_EXTENSION = "stat/decide-extension";
    public static final String FORM_ESCALATE = "stat/escalate-item";
    public static final String FORM_TAKE_UP = "stat/take-up-item";
    public static final String FORM_DECIDE = "stat/decide-item";

    /** The id of the item, as text. */
    static final String ITEM_ID = "itemId";

    /** What came of waiting for an answer: a name of {@link org.stathouse.stat.ItemStatus}; OPEN where it was extended. */
    static final String OUTCOME = "outcome";

    /** A boolean: the answer was verified and the item is closed. */
    static final String CLOSED = "closed";

    /** A boolean: the extension was granted. */
    static final String GRANTED = "granted";

    /** A boolean: the item goes up now; else it does so two working days later, unless it is answered. */
    static final String GOES_UP = "goesUp";

    /** The message that the owner asks for an extension. */
    static final String EXTENSION_ASKED = "stat-item-extension-asked";

    /** The message that ends the process at any step. */
    static final String WITHDRAWN = "stat-item-withdrawn";

    private FollowUpProcess() {}
}
