package org.stathouse.steerco.process;

/** The names that {@code processes/steerco/steerco-condition.bpmn} and the code share. */
public final class ConditionProcess {

    /** The process id. */
    public static final String KEY = "steerco-condition";

    public static final String HAND_IN = "UserTask_HandInEvidence";
    public static final String VERIFY = "UserTask_VerifyEvidence";

    public static final String FORM_HAND_IN = "steerco/hand-in-evidence";
    public static final String FORM_VERIFY = "steerco/verify-evidence";

    /** The id of the condition, as text. */
    static final String CONDITION_ID = "conditionId";

    /** The user name of its owner. */
    static final String OWNER = "owner";

    /** A boolean that the gateway tests. */
    static final String VERIFIED = "verified";

    /** The message that the condition has another last day. */
    static final String DUE_MOVED = "steerco-condition-due-moved";

    /** The message that ends the process at any step. */
    static final String WAIVED = "steerco-condition-waived";

    private ConditionProcess() {}
}
