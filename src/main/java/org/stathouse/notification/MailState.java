package org.stathouse.notification;

import java.util.Set;

/** Where a notice stands on its way by mail. */
public enum MailState {
    /** Due now or at its next attempt. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** Refused for good, or tried as often as we try. */
    FAILED,
    /** The person's account is inactive or has no address; the notice is in the product only. */
    NO_ADDRESS,
    /** No mail server was configured; this is what would have been sent. */
    NOT_SENT;

    /** The states from which an administrator may try again. */
    static final Set<MailState> RETRYABLE = Set.of(FAILED, NO_ADDRESS, NOT_SENT);

    public boolean isRetryable() {
        return RETRYABLE.contains(this);
    }
}
