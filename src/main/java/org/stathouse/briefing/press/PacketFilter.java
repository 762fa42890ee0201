package org.stathouse.briefing.press;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;

/**
 * What a list of packets is narrowed to; whatever is none is not asked.
 *
 * @param words each of which stands somewhere in title or subtitle
 */
public record PacketFilter(
        @Nullable PacketKind kind, @Nullable UUID subject, @Nullable Edition edition, @Nullable PacketState state, @Nullable String words) {

    /** Every packet. */
    public static PacketFilter all() {
        return new PacketFilter(null, null, null, null, null);
    }
}
