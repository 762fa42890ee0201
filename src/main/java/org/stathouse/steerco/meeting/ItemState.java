package org.stathouse.steerco.meeting;

/** What became of an item of the agenda. */
public enum ItemState {
    WAITING("Not reached yet"),
    DECIDED("Decided"),
    /** A vote was taken and did not carry; another one may follow. */
    NOT_CARRIED("Vote did not carry"),
    NOTED("Noted"),
    /** Put off to the next meeting. */
    DEFERRED("Deferred to the next meeting"),
    /** Taken off the agenda, with a reason. */
    REMOVED("Removed"),
    /** Its case stopped waiting for SteerCo by itself, so there is nothing to decide any more. */
    SETTLED("Settled before the meeting");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
