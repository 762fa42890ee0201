package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.page.PacketPart;

class BinderyTest {

    private static final PacketPart RAID = told("RAID", new Block.Prose("Two risks are extreme."), new Block.Points(List.of("Rats", "Rain")));
    private static final PacketPart REDS = told("Red actions", new Block.Prose("No action is Red."));
    private static final PacketPart ATTACHMENTS = told("Attachments", new Block.Prose("No document is attached."));
    private static final PacketPart BROKEN = new PacketPart.Failed("Portfolio", "4711");

    @Test
    void gathersSectionsWithNothingToTellOnOnePageAtTheEnd() {
        assertThat(Bindery.nothingToTell(List.of(REDS, RAID, ATTACHMENTS, BROKEN))).contains(
                told("Sections with nothing to tell", new Block.Facts(List.of(
                        new Block.Pair("Red actions", "No action is Red."), new Block.Pair("Attachments", "No document is attached.")))));
    }

    @Test
    void addsNoPageWhereEverySectionTellsSomething() {
        assertThat(Bindery.nothingToTell(List.of(RAID, BROKEN))).isEmpty();
    }

    private static PacketPart told(String title, Block... blocks) {
        return new PacketPart.Told(title, List.of(blocks));
    }
}
