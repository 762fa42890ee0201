package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketSummary;

/**
 * A packet with everything that its page shows but its content.
 *
 * @param orderedBy the name of who ordered it; {@code Stathouse} for a process
 * @param finishedAt when it was ready, called off or failed; none before
 * @param replaces the version in whose place it stands; none if it is the first of its occasion
 * @param reference under which the log says why it failed; none unless it did
 * @param mayMake whether the current actor may cancel it, send it and order another one
 */
public record PacketView(
        PacketSummary packet,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt,
        PacketProgress progress,
        List<PartView> sections,
        @Nullable Integer replaces,
        @Nullable PacketDocument document,
        @Nullable String reference,
        boolean mayMake) {}
