package org.stathouse.stat.session;

/** What a person can do with a session now. */
public enum SessionStep {
    MOVE,
    CANCEL,
    BEGIN,
    /** Items, decisions, the agenda and attendance, in the room and until 24 hours after its end. */
    ENTER,
    END,
    /** Writing down what an agency said, or a memo received on paper, for the agency. */
    RECORD_FOR_AGENCY,
    DEBRIEF,
    ISSUE_MEMO
}
