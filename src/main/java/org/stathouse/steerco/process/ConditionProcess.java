package org.stathouse.steerco.process;

/** The names that {@code processes/steerco/steerco-condition.bpmn} and the code share. */
public final class ConditionProcess {

    /** The process id. */
    public static final String KEY = "steerco-condition";

    public static final String HAND_IN = "UserTask_HandInEvidence";
    public static final String VERIFY = "UserTask_VerifyEvidence";

    public static final String FORM_HAND_IN = "steerco/hand-in-evidence";
    public static final String FORM_VERIFY = "steerco/verify-evidence";

    private ConditionProcess() {}
}
