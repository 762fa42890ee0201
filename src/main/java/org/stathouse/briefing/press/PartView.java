package org.stathouse.briefing.press;

import org.jspecify.annotations.Nullable;

/**
 * A section of a packet, and what became of it.
 *
 * @param reference under which the log says why it could not be made; none if it could
 */
public record PartView(String key, String title, boolean confidential, PartState state, @Nullable String reference) {}
