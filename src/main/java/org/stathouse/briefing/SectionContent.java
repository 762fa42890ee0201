package org.stathouse.briefing;

import java.util.List;

/**
 * What a section says in one packet.
 *
 * @param blocks what stands on its pages, in this order
 * @param facts what the next packet compares with, whether it is printed or not
 */
public record SectionContent(List<Block> blocks, List<Fact> facts) {

    public SectionContent {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
    }

    /** Content that later packets are not compared with. */
    public static SectionContent of(List<Block> blocks) {
        return new SectionContent(blocks, List.of());
    }

    /** An empty section says so in a sentence: {@code No action is Red.} */
    public static SectionContent nothing(String sentence) {
        return of(List.of(new Block.Prose(sentence)));
    }
}
