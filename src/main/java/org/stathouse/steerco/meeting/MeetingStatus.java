package org.stathouse.steerco.meeting;

/** How far a meeting is. */
public enum MeetingStatus {
    /** Topics are collected until the cut-off. */
    AGENDA_OPEN("Agenda open"),
    /** The cut-off has passed; what comes now is late. */
    AGENDA_CLOSED("Agenda closed"),
    /** The agenda is frozen as it stands and the members have it. */
    RELEASED("Packet released"),
    IN_SESSION("In session"),
    /** The meeting has ended; its minutes are drafted or wait for approval. */
    HELD("Held, minutes open"),
    /** The minutes are approved and frozen. */
    CLOSED("Minutes approved"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }

    /** Whether the meeting is still to come. */
    public boolean isAhead() {
        return this == AGENDA_OPEN || this == AGENDA_CLOSED || this == RELEASED;
    }
}
