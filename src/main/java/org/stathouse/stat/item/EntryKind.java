package org.stathouse.stat.item;

/** What happened to an item, as its history tells it. */
public enum EntryKind {
    ISSUED("Issued"),
    OPENED_FROM_OUTSIDE("Opened by an outside system"),
    PROGRESS("Progress noted"),
    BLOCKER("Blocker noted"),
    ANSWERED("Answered"),
    ANSWERED_LATE("Answered late"),
    RETURNED("Sent back"),
    CLOSED("Closed with evidence"),
    EXTENSION_ASKED("Extension asked"),
    EXTENSION_LAPSED("Request for an extension lapsed"),
    EXTENDED("Extended"),
    EXTENSION_REFUSED("Extension refused"),
    REASSIGNED("Passed on"),
    OFFICER_TOLD("Data-Driven Officer told"),
    NO_OFFICER("No Data-Driven Officer to tell; the lead analyst was told"),
    ESCALATED("Escalated"),
    SENT_UP("Sent up"),
    ESCALATION_PUT_OFF("Escalation put off"),
    TIGER_TEAM("Handed to a Tiger Team"),
    DECISION_MEMO("Put into a decision memo"),
    WITHDRAWN("Withdrawn");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** What happened, in words. */
    public String label() {
        return label;
    }
}
