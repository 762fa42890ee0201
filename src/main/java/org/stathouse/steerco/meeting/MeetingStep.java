package org.stathouse.steerco.meeting;

/**
 * What the signed-in person can do to a meeting as it stands now; views show only these. What they can do to its minutes the
 * minutes say themselves.
 */
public enum MeetingStep {
    MOVE,
    CANCEL,
    /** Order, minutes, presenters, removing, adding before the cut-off. */
    EDIT_AGENDA,
    /** Adding an item after the cut-off, with a reason. */
    ADD_LATE,
    REFRESH_AGENDA,
    PREPARE_AGENDA,
    RELEASE_PACKET,
    START,
    /** Attendance, recusals, votes, decisions, notes. */
    RECORD,
    END
}
