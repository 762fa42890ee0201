package org.stathouse.notification;

import java.time.Instant;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/** A notice as the person it was sent to sees it in the product; {@code path} leads to the case, below the product's address. */
public record PersonalNotice(UUID id, String kind, CaseRef about, String subject, String text, String path, Instant createdAt) {}
