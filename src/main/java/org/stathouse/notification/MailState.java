package org.stathouse.notification;

import java.util.List;
import java.util.Set;

/** Where a notice stands on its way by mail. */
public enum MailState {
    /** Due now, at its next attempt, or when the person’s quiet hours end. */
    WAITING,
    /** It goes with the person’s next daily digest. */
    FOR_DAILY,
    /** It goes with the person’s next weekly digest. */
    FOR_WEEKLY,
    /** It stood in a digest. */
    IN_DIGEST,
    /** The person wants no mail of this kind; it is in the product only. */
    DECLINED,
    /** The mail server took it. */
    SENT,
    /** The mail server took it, and later a report came that it could not be delivered. */
    BOUNCED,
    /** Refused for good, or tried as often as we try. */
    FAILED,
    /** The account is inactive, or has no address that mail reaches; the notice is in the product only. */
    NO_ADDRESS,
    /** No mail server was configured; this is what would have been sent. */
    NOT_SENT;

    /** The states from which an administrator may try again. */
    static final Set<MailState> RETRYABLE = Set.of(BOUNCED, FAILED, NO_ADDRESS, NOT_SENT);

    /** The states in which something is still to happen, or should have. */
    static final List<MailState> UNFINISHED = List.of(WAITING, FOR_DAILY, FOR_WEEKLY, BOUNCED, FAILED, NO_ADDRESS, NOT_SENT);

    /** Whether an administrator may try again. */
    public boolean isRetryable() {
        return RETRYABLE.contains(this);
    }
}
