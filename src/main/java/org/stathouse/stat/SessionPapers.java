package org.stathouse.stat;

import java.util.UUID;

/**
 * Makes and sends what leaves a session on paper. Each is called by an asynchronous step of {@code stat-session}, so that a slow
 * mail or a failed page is repeated and holds nobody up; a repetition makes nothing twice.
 */
public interface SessionPapers {

    /** Freezes the pre-memo as PDF and sends it to the Stat's chair, analysts and agencies. */
    void sendPreMemo(UUID session);

    /** Freezes the follow-up memo, with every request and commitment, and sends it to the same and to every owner in it. */
    void sendFollowUpMemo(UUID session);
}
