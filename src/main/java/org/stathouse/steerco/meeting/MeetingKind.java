package org.stathouse.steerco.meeting;

/** Whether a meeting is one of the monthly ones. */
public enum MeetingKind {
    REGULAR("Regular meeting"),
    SPECIAL("Special meeting");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
