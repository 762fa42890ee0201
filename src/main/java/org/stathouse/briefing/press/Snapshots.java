package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.briefing.page.PacketPart;

/** Reads what packets said when they were made. */
@Component
class Snapshots {

    private final SectionSnapshotRepository parts;
    private final SnapshotJson json;

    Snapshots(SectionSnapshotRepository parts, SnapshotJson json) {
        this.parts = parts;
        this.json = json;
    }

    PacketSnapshot of(Packet packet, Instant asOf) {
        return new PacketSnapshot(packet.summary(), cover(packet, asOf), parts.of(packet.id()).stream().map(this::section).toList());
    }

    /** What each section of a packet said, none for one that could not be made. */
    List<KeptSection> kept(UUID packet) {
        return parts.of(packet).stream()
                .map(part -> new KeptSection(part.key(), part.title(), part.content() == null ? null : json.read(part.content())))
                .toList();
    }

    static PacketCover cover(Packet packet, Instant asOf) {
        Integer replaced = packet.replaces();
        String replaces = replaced == null ? "" : switch (packet.edition()) {
            case DRAFT -> "Draft " + replaced;
            case FINAL -> "Version " + replaced;
        } + " of " + packet.occasion().occasion().title();
        return new PacketCover(packet.occasion().occasion(), packet.edition(), packet.number(), asOf, packet.since(), replaces);
    }

    private PacketSnapshot.Section section(SectionSnapshot part) {
        String content = part.content();
        String reference = part.reference();
        PacketPart told = content == null
                ? new PacketPart.Failed(part.title(), reference == null ? "" : reference)
                : new PacketPart.Told(part.title(), json.read(content).blocks());
        return new PacketSnapshot.Section(part.key(), told);
    }
}
