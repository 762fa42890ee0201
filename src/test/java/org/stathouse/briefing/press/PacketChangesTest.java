package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.SectionContent;

class PacketChangesTest {

    private static final String LAST = "SteerCo 2027-02, version 1, as of Feb 10, 2027, 9:00 AM EST";

    @Test
    void theFirstPacketOfASeriesSaysSo() {
        assertThat(PacketChanges.none()).singleElement().asString().contains("first packet of its series");
    }

    @Test
    void tellsNothingChangedWithThePacketThatItIsComparedWith() {
        List<KeptSection> same = List.of(section("portfolio", status("1", "Red")));

        assertThat(PacketChanges.between(same, same, LAST)).containsExactly(new Block.Prose("Nothing has changed since " + LAST + "."));
    }

    @Test
    void tellsEachValueThatChangedFromOldToNew() {
        List<Block> blocks = PacketChanges.between(
                List.of(section("portfolio", status("1", "Amber"), status("2", "Green"))),
                List.of(section("portfolio", status("1", "Red"), status("2", "Green"))),
                LAST);

        assertThat(blocks).first().isEqualTo(new Block.Prose("One thing has changed since " + LAST + "."));
        assertThat(rows(blocks)).containsExactly(List.of("Action 1", "Status", "Amber", "Red"));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGoneWithAllThatIsKnownOfIt() {
        List<Block> blocks = PacketChanges.between(
                List.of(section("portfolio", status("1", "Amber"), new Fact("Actions", "action:1", "Action 1", "Owner", "Olive Owens"))),
                List.of(section("portfolio", status("2", "Green"))),
                LAST);

        assertThat(rows(blocks))
                .containsExactly(
                        List.of("Action 2", "New", "–", "Status: Green"),
                        List.of("Action 1", "Gone", "Status: Amber; Owner: Olive Owens", "–"));
    }

    @Test
    void aValueThatAppearsOnSomethingKnownIsNoNewThing() {
        List<Block> blocks = PacketChanges.between(
                List.of(section("portfolio", status("1", "Amber"))),
                List.of(section("portfolio", status("1", "Amber"), new Fact("Actions", "action:1", "Action 1", "Owner", "Olive Owens"))),
                LAST);

        assertThat(rows(blocks)).containsExactly(List.of("Action 1", "Owner", "–", "Olive Owens"));
    }

    @Test
    void groupsChangesUnderTheirHeadings() {
        List<Block> blocks = PacketChanges.between(
                List.of(section("portfolio", status("1", "Amber")), section("raid", new Fact("RAID", "raid:7", "R-007", "Score", "9"))),
                List.of(section("portfolio", status("1", "Red")), section("raid", new Fact("RAID", "raid:7", "R-007", "Score", "20"))),
                LAST);

        assertThat(blocks).contains(new Block.Heading(2, "Actions"), new Block.Heading(2, "RAID"));
        assertThat(blocks).first().isEqualTo(new Block.Prose("2 things have changed since " + LAST + "."));
    }

    @Test
    void takesNothingForGoneBecauseItsSectionCouldNotBeMadeThisTime() {
        List<Block> blocks = PacketChanges.between(
                List.of(section("portfolio", status("1", "Amber"))), List.of(new KeptSection("portfolio", "Portfolio", null)), LAST);

        assertThat(rows(blocks)).isEmpty();
        assertThat(blocks.getLast()).asString().contains("Not compared", "Portfolio: it could not be made this time.");
    }

    @Test
    void takesNothingForNewBecauseItsSectionWasNotInTheLastPacket() {
        List<Block> left = PacketChanges.between(List.of(), List.of(section("portfolio", status("1", "Amber"))), LAST);
        List<Block> broken = PacketChanges.between(
                List.of(new KeptSection("portfolio", "Portfolio", null)), List.of(section("portfolio", status("1", "Amber"))), LAST);

        assertThat(rows(left)).isEmpty();
        assertThat(left.getLast()).asString().contains("Portfolio: it was not in that packet.");
        assertThat(rows(broken)).isEmpty();
        assertThat(broken.getLast()).asString().contains("Portfolio: it could not be made last time.");
    }

    @Test
    void aFactThatTwoSectionsTellIsComparedOnce() {
        List<Block> blocks = PacketChanges.between(
                List.of(section("portfolio", status("1", "Amber")), section("red-actions", status("1", "Amber"))),
                List.of(section("portfolio", status("1", "Red")), section("red-actions", status("1", "Red"))),
                LAST);

        assertThat(rows(blocks)).hasSize(1);
    }

    private static Fact status(String action, String value) {
        return new Fact("Actions", "action:" + action, "Action " + action, "Status", value);
    }

    private static KeptSection section(String key, Fact... facts) {
        String title = key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
        return new KeptSection(key, title, new SectionContent(List.of(), List.of(facts)));
    }

    private static List<List<String>> rows(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Table table ? table.rows().stream() : Stream.empty())
                .map(row -> row.stream().map(Block.Cell::text).toList())
                .toList();
    }
}
