package org.stathouse.briefing.press;

import java.time.Instant;
import org.stathouse.briefing.PacketSummary;

/**
 * A packet in the list of all.
 *
 * @param orderedBy the name of who ordered it; {@code Stathouse} for a process
 */
public record PacketRow(PacketSummary packet, String orderedBy, Instant orderedAt, PacketProgress progress) {}
