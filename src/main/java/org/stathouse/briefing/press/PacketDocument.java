package org.stathouse.briefing.press;

import java.util.UUID;

/**
 * The PDF of a packet as it was stored for good.
 *
 * @param sha256 of its content, in lower-case hexadecimal
 * @param size in bytes
 */
public record PacketDocument(UUID id, String fileName, String sha256, long size) {}
