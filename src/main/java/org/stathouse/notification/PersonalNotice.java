package org.stathouse.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A notice as the person it was sent to sees it in the product, in the words of its mail.
 *
 * @param path leads to the case, below the product's address
 * @param readAt when they read it first, none while it is unread
 */
public record PersonalNotice(
        UUID id, String kind, CaseRef about, String subject, String text, String path, Instant createdAt, @Nullable Instant readAt) {}
