package org.stathouse.briefing.press;

import java.util.List;
import org.stathouse.briefing.Block;

/** What stands in a packet in place of a section that could not be made. */
final class SectionFailure {

    private SectionFailure() {}

    static List<Block> blocks(String reference) {
        return List.of(new Block.Callout(
                "This section could not be made",
                "Through a fault of the program, and not of the data, this section is missing; all others are complete."
                        + " If it happens again, tell your administrator this reference: " + reference));
    }
}
