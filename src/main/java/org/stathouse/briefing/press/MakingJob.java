package org.stathouse.briefing.press;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.page.PacketCover;

/**
 * A packet that this node alone is making.
 *
 * @param lease without which nothing of the packet may be changed
 * @param earlier the packet that it is compared with; none for the first of its series
 * @param replaced the packet in whose place it will stand; none for the first of its occasion
 */
record MakingJob(
        UUID packet,
        UUID lease,
        PacketScope scope,
        PacketCover cover,
        List<Part> parts,
        @Nullable Earlier earlier,
        @Nullable Earlier replaced) {

    /** A section that is asked for. */
    record Part(UUID id, String key, String title) {}

    /** A packet that was made before, and what it is called, with its as-of time. */
    record Earlier(String name, List<KeptSection> sections) {}
}
