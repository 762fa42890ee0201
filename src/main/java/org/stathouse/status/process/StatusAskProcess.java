package org.stathouse.status.process;

/** The names that {@code processes/status/status-ask.bpmn} and the code share. */
public final class StatusAskProcess {

    /** The process id. */
    public static final String KEY = "status-ask";

    public static final String ANSWER = "UserTask_AnswerAsk";

    /** Completed with an {@link org.stathouse.status.AnswerAsk}. */
    public static final String FORM_ANSWER = "status/answer-ask";

    private StatusAskProcess() {}
}
