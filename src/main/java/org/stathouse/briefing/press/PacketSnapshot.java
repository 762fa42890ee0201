package org.stathouse.briefing.press;

import java.util.List;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.page.PacketCover;
import org.stathouse.briefing.page.PacketPart;

/** What a packet said when it was made, to be read or looked at again. */
public record PacketSnapshot(PacketSummary packet, PacketCover cover, List<Section> sections) {

    public PacketSnapshot {
        sections = List.copyOf(sections);
    }

    /** One section as it stands in the packet. */
    public record Section(String key, PacketPart part) {}

    /** The sections alone, in their order. */
    public List<PacketPart> parts() {
        return sections.stream().map(Section::part).toList();
    }
}
