package org.stathouse.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A mail made ready for the outbox: addressed, rendered, with the Message-ID that every attempt will carry.
 *
 * @param recipient user name of the account, or {@link #OUTSIDE}
 * @param path of the case below the product's address, empty where the mail leads to none
 * @param language of the mail, {@code en} or {@code es}
 * @param nextAttemptAt when it may go out; only while it waits
 */
record NewMail(
        UUID id,
        String key,
        String kind,
        CaseRef about,
        String recipient,
        String recipientName,
        @Nullable String address,
        @Nullable String replyTo,
        String subject,
        String path,
        MailBody body,
        String language,
        List<OutsideLetter.Attachment> attachments,
        String messageId,
        MailState state,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant nextAttemptAt) {

    /** Stands for everybody without an account; no user name holds a colon. */
    static final String OUTSIDE = "outside:mail";

    boolean outside() {
        return recipient.equals(OUTSIDE);
    }
}
