package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.SectionContent;

/** Reads what packets said when they were made. */
@Component
class Snapshots {

    private final PacketPartRepository parts;
    private final SnapshotJson json;

    Snapshots(PacketPartRepository parts, SnapshotJson json) {
        this.parts = parts;
        this.json = json;
    }

    PacketSnapshot of(Packet packet, Instant asOf) {
        return new PacketSnapshot(packet.summary(), asOf, packet.replaces(), parts.of(packet.id()).stream().map(this::section).toList());
    }

    /** What each section of a packet said, none for one that could not be made. */
    List<KeptSection> kept(UUID packet) {
        return parts.of(packet).stream()
                .map(part -> new KeptSection(part.key(), part.title(), part.content() == null ? null : json.read(part.content())))
                .toList();
    }

    private PacketSnapshot.Section section(PacketPart part) {
        String content = part.content();
        String reference = part.reference();
        List<Block> blocks = content != null ? json.read(content).blocks() : SectionFailure.blocks(reference == null ? "" : reference);
        return new PacketSnapshot.Section(part.key(), part.title(), reference, blocks);
    }
}
