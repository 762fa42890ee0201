package org.stathouse.status.process;

/** The names that {@code processes/status/status-ask.bpmn} and the code share. */
public final class StatusAskProcess {

    /** The process id. */
    public static final String KEY = "status-ask";

    public static final String ANSWER = "UserTask_AnswerAsk";

    /** Completed with an {@link org.stathouse.status.AnswerAsk}. */
    public static final String FORM_ANSWER = "status/answer-ask";

    /** The id of the ask, as text. */
    static final String ASK_ID = "askId";

    /** The message that ends the process when a correction takes the ask back. */
    static final String WITHDRAWN = "ask-withdrawn";

    private StatusAskProcess() {}
}
