package org.stathouse.notification;

import org.jspecify.annotations.Nullable;

/** Which rows of the outbox to show; what is null does not narrow. The recipient is a user name. */
public record OutboxFilter(@Nullable MailState state, @Nullable String recipient) {

    /** Narrows nothing. */
    public static final OutboxFilter ALL = new OutboxFilter(null, null);
}
