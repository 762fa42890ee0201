package org.stathouse.briefing.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;

/**
 * What a packet's cover says.
 *
 * @param asOf the instant as of which all sections tell
 * @param since as of when the packet told that this one is compared with; none if there was none
 * @param replaces which version it takes the place of and when that went out, as a sentence; empty if none
 */
public record PacketCover(Occasion occasion, Edition edition, int version, Instant asOf, @Nullable Instant since, String replaces) {}
