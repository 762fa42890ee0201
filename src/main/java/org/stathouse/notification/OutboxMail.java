package org.stathouse.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A row of the outbox without the mail's text. {@code nextAttemptAt} is set while it waits, {@code problem} is the last
 * thing that went wrong, in the mail server's words where it gave any; {@code path} leads to the case, below the product's
 * address, and is empty where the mail leads to none; {@code outside} tells a mail to somebody without an account, whose answers go to
 * {@code replyTo}; {@code readAt} is when the person read it in the product.
 */
public record OutboxMail(
        UUID id,
        long seq,
        MailState state,
        String kind,
        CaseRef about,
        String recipient,
        String recipientName,
        @Nullable String address,
        String subject,
        String path,
        String messageId,
        Instant createdAt,
        int attempts,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String problem,
        boolean outside,
        @Nullable String replyTo,
        String language,
        @Nullable Instant readAt) {}
