package org.stathouse.mpia.request;

import org.stathouse.mpia.DateKind;

/** The steps whose last day hangs on a legal date: so many working days before the staff target, that the next ones have theirs [R]. */
public enum WorkStep {
    VICTIM_NOTICE(DateKind.VICTIM_NOTICE, 0),
    VICTIM_REPLY(DateKind.VICTIM_REPLY, 0),
    REVIEW(DateKind.DECISION, 5),
    LAW(DateKind.DECISION, 3),
    APPROVE(DateKind.DECISION, 1),
    PETITION(DateKind.COURT_PETITION, 1),
    RELEASE(DateKind.PRODUCTION, 0);

    private final DateKind hangsOn;
    private final int daysBefore;

    WorkStep(DateKind hangsOn, int daysBefore) {
        this.hangsOn = hangsOn;
        this.daysBefore = daysBefore;
    }

    /** The legal date that it hangs on. */
    DateKind hangsOn() {
        return hangsOn;
    }

    /** How many working days before that date's staff target. */
    int daysBefore() {
        return daysBefore;
    }
}
