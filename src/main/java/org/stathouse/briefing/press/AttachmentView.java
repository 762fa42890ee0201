package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.UUID;

/**
 * A document attached to the packets of an occasion.
 *
 * @param title its bookmark in the packet
 * @param addedBy the name of who attached it
 */
public record AttachmentView(UUID id, String title, String fileName, String addedBy, Instant addedAt) {}
