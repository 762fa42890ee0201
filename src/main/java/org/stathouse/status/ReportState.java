package org.stathouse.status;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the report of one action is in one cycle. Silence is {@link #NOT_REPORTED}, never last month's color (processes.md [R]). */
public enum ReportState {
    NOT_STARTED("Not started"),
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    RETURNED("Returned"),
    /** TMO has accepted it. */
    ACCEPTED("Accepted"),
    /** The lock found it submitted and made it final without a review. */
    LOCKED("Locked, not reviewed"),
    /** The lock found nothing submitted. */
    NOT_REPORTED("Not reported"),
    /** The action was complete, canceled or withdrawn before the lock, so that nothing was asked any more. */
    NOT_ASKED("No longer asked");

    /** Those in which the cycle still waits for something. */
    static final Set<ReportState> OPEN = Arrays.stream(values()).filter(ReportState::isOpen).collect(Collectors.toUnmodifiableSet());

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its content is final and counts. */
    public boolean isPublished() {
        return this == ACCEPTED || this == LOCKED;
    }

    /** Whether the owner or a liaison may still write. */
    public boolean isWritable() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }

    /** Whether the cycle still waits for something: a text or a review. */
    public boolean isOpen() {
        return isWritable() || this == SUBMITTED;
    }
}
