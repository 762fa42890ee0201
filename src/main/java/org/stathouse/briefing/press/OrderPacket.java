package org.stathouse.briefing.press;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;

/**
 * A person orders a packet.
 *
 * @param subject id of the meeting, the session, the pillar …
 * @param sections the keys of its sections in their order; none for the series' template
 * @param alsoTo user names of those to whom a final packet is sent beside its readers
 */
public record OrderPacket(
        @Nullable PacketKind kind,
        @Nullable UUID subject,
        @Nullable Edition edition,
        @Nullable List<String> sections,
        @Nullable List<String> alsoTo) {

    /** With the series' template, to its readers alone. */
    public OrderPacket(PacketKind kind, UUID subject, Edition edition) {
        this(kind, subject, edition, null, null);
    }
}
