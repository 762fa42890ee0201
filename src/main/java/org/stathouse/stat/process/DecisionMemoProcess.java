package org.stathouse.stat.process;

/** The names that {@code processes/stat/stat-decision-memo.bpmn} and the code share. */
public final class DecisionMemoProcess {

    /** The process id. */
    public static final String KEY = "stat-decision-memo";

    public static final String FORM_WRITE = "stat/write-decision-memo";

    /** The id of the memo, as text. */
    static final String MEMO_ID = "memoId";

    /** The user name of who writes it. */
    static final String WRITER = "writer";

    /** A boolean that the gateway tests. */
    static final String SENT_BACK = "sentBack";

    /** The message that SteerCo has decided. */
    static final String DECIDED = "stat-decision-memo-decided";

    private DecisionMemoProcess() {}
}
