package org.stathouse.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A notice made ready for the outbox: addressed, rendered, with the Message-ID that every attempt will carry. */
record NewMail(
        UUID id,
        Notice notice,
        String recipientName,
        @Nullable String address,
        String subject,
        MailBody body,
        String messageId,
        MailState state,
        @Nullable String problem,
        Instant createdAt) {}
