package org.stathouse.briefing.page;

import java.util.List;
import java.util.Optional;
import org.stathouse.briefing.Block;

/** One section of a packet as it stands in its snapshot: what it says, or by which reference its failure can be found in the log. */
public sealed interface PacketPart {

    String title();

    /** The one sentence of a section that has nothing to tell; none for all others. */
    default Optional<String> nothing() {
        return Optional.empty();
    }

    /** A section that could be made. */
    record Told(String title, List<Block> blocks) implements PacketPart {

        public Told {
            blocks = List.copyOf(blocks);
        }

        @Override
        public Optional<String> nothing() {
            return blocks.size() == 1 && blocks.getFirst() instanceof Block.Prose prose ? Optional.of(prose.text()) : Optional.empty();
        }
    }

    /** A section that could not be made; the rest of the packet stands. */
    record Failed(String title, String reference) implements PacketPart {}
}
