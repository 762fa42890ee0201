package org.stathouse.mpia.fee.process;

/** The names that {@code processes/mpia/mpia-fee.bpmn}, {@code processes/mpia/mpia-fee-waiver.bpmn} and the code share. */
public final class FeeProcess {

    /** The id of the process of a fee, and the type of its case; the case has the request's id. */
    public static final String KEY = "mpia-fee";

    /** The id of the process of a waiver, and the type of its case. */
    public static final String WAIVER_KEY = "mpia-fee-waiver";

    public static final String FORM_ESTIMATE = "mpia/make-estimate";
    public static final String FORM_APPROVE = "mpia/approve-estimate";
    public static final String FORM_FOLLOW_UP = "mpia/follow-up-fee";
    public static final String FORM_WAIVER = "mpia/decide-waiver";

    /** The id of the request, as text. */
    static final String REQUEST_ID = "requestId";

    /** The id of the waiver, as text. */
    static final String WAIVER_ID = "waiverId";

    /** Booleans that gateways test. */
    static final String FEE_EXPECTED = "feeExpected";

    static final String APPROVED = "approved";

    /** The name of a {@link org.stathouse.mpia.fee.NextStep} that a gateway tests. */
    static final String NEXT = "next";

    /** The messages that something happened, that the fee has ended, and that a waiver needs no decision any more. */
    static final String MOVED = "mpia-fee-moved";

    static final String ENDED = "mpia-fee-ended";

    static final String LAPSED = "mpia-fee-waiver-lapsed";

    private FeeProcess() {}
}
