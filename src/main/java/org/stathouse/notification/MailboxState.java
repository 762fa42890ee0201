package org.stathouse.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the mailbox fares.
 *
 * @param server it in words, without its password; none where none is set up
 * @param lookedAt when it was last looked into
 * @param succeededAt when that last went well
 * @param problem what went wrong at the last look, in the mail server’s words where it gave any
 * @param stuck mails that could not be taken and stay in the mailbox, oldest first, at most 100
 * @param taken the mails taken last, newest first, at most 25
 */
public record MailboxState(
        @Nullable String server,
        @Nullable String address,
        @Nullable Instant lookedAt,
        @Nullable Instant succeededAt,
        @Nullable String problem,
        List<Mail> stuck,
        List<Mail> taken) {

    public MailboxState {
        stuck = List.copyOf(stuck);
        taken = List.copyOf(taken);
    }

    /**
     * A mail that came in.
     *
     * @param what was done with it, once it is taken
     * @param problem why it could not be taken
     */
    public record Mail(
            String sender,
            String subject,
            Instant receivedAt,
            int attempts,
            Instant lastTriedAt,
            @Nullable String what,
            @Nullable String problem) {}
}
