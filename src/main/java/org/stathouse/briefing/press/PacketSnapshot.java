package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketSummary;

/**
 * What a packet said when it was made, to be read or looked at again.
 *
 * @param asOf as of when it tells
 * @param replaces the version in whose place it stands; none if it is the first of its occasion
 */
public record PacketSnapshot(PacketSummary packet, Instant asOf, @Nullable Integer replaces, List<Section> sections) {

    public PacketSnapshot {
        sections = List.copyOf(sections);
    }

    /**
     * One section as it stands in the packet; one that could not be made says so in its blocks.
     *
     * @param reference under which the log says why it could not be made; none if it could
     */
    public record Section(String key, String title, @Nullable String reference, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
