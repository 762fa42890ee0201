package org.stathouse.mpia.dispute.process;

/** The names that {@code processes/mpia/mpia-dispute.bpmn} and the code share. */
public final class DisputeProcess {

    /** The process id, and the type of its case. */
    public static final String KEY = "mpia-dispute";

    public static final String FORM_PACKET = "mpia/prepare-packet";
    public static final String FORM_ANSWER = "mpia/file-answer";
    public static final String FORM_RESULT = "mpia/record-dispute-result";

    /** The id of the dispute, as text. */
    static final String DISPUTE_ID = "disputeId";

    /** A boolean that a gateway tests. */
    static final String COURT = "court";

    /** The message that the dispute has ended before its time. */
    static final String ENDED = "mpia-dispute-ended";

    private DisputeProcess() {}
}
