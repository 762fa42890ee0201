package org.stathouse.steerco.packet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.meeting.AgendaBriefItem;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingBriefs;

/**
 * The agenda: one page for each decision that is asked, with ask, options, recommendation and cost of delay (processes.md, Supporting
 * [R]: decisions first), in the order of the meeting; then what is only noted.
 */
@Component
class DecisionsAskedSection implements PacketSection {

    private final MeetingBriefs meetings;
    private final DateTexts dates;

    DecisionsAskedSection(MeetingBriefs meetings, DateTexts dates) {
        this.meetings = meetings;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "decisions-asked";
    }

    @Override
    public String title() {
        return "Decisions asked";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO);
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<AgendaBriefItem> agenda = meetings.agenda(scope.subject());
        if (agenda.isEmpty()) {
            return SectionContent.nothing("Nothing stands on the agenda: no decision is asked of this meeting.");
        }
        List<AgendaBriefItem> asked = agenda.stream().filter(item -> !item.options().isEmpty()).toList();
        List<AgendaBriefItem> noted = agenda.stream().filter(item -> item.options().isEmpty()).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(overview(agenda, asked));
        if (!noted.isEmpty()) {
            blocks.add(new Block.Heading(2, "To be noted"));
            noted.forEach(item -> blocks.add(noted(item)));
        }
        asked.forEach(item -> blocks.add(new Block.Page(heading(item.item()), page(item))));
        return SectionContent.of(blocks);
    }

    private static String heading(AgendaItemView item) {
        return "%d. %s %s".formatted(item.position(), item.topic().number(), item.topic().title());
    }

    /** The whole agenda on one page, so that the room sees what it has to do and how long it takes. */
    private static Block overview(List<AgendaBriefItem> agenda, List<AgendaBriefItem> asked) {
        int minutes = agenda.stream().mapToInt(item -> item.item().minutes()).sum();
        String caption = "%d %s, %d for decision, %d minutes in all"
                .formatted(agenda.size(), agenda.size() == 1 ? "item" : "items", asked.size(), minutes);
        List<Block.Column> columns = List.of(
                Block.Column.figures("No.", 7),
                Block.Column.text("Item", 44),
                Block.Column.text("Part of the agenda", 24),
                Block.Column.text("Presented by", 15),
                Block.Column.figures("Minutes", 10));
        List<List<Block.Cell>> rows = agenda.stream()
                .map(AgendaBriefItem::item)
                .map(item -> List.of(
                        Block.Cell.of(String.valueOf(item.position())),
                        Block.Cell.of(item.topic().number() + " " + item.topic().title()),
                        Block.Cell.of(item.part().title()),
                        Block.Cell.known(item.presenter()),
                        Block.Cell.of(String.valueOf(item.minutes()))))
                .toList();
        return new Block.Table(caption, columns, rows, "Nothing stands on the agenda.").filled();
    }

    private static Block noted(AgendaBriefItem item) {
        AgendaTopic topic = item.item().topic();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(3, heading(item.item()))));
        String text = Stream.of(topic.ask(), topic.background()).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
        if (!text.isEmpty()) {
            blocks.add(new Block.Prose(text));
        }
        return new Block.Together(blocks);
    }

    private List<Block> page(AgendaBriefItem brief) {
        AgendaItemView item = brief.item();
        AgendaTopic topic = item.topic();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Callout("Decision asked", topic.ask()));
        blocks.add(facts(brief));
        blocks.add(options(brief.options()));
        blocks.add(new Block.Heading(3, "Recommendation"));
        blocks.add(new Block.Prose(text(topic.recommendation(), "Nobody has written a recommendation.")));
        blocks.add(new Block.Heading(3, "Cost of delay"));
        blocks.add(new Block.Prose(text(topic.costOfDelay(), "Nobody has written what it costs not to decide now.")));
        if (!topic.background().isBlank()) {
            blocks.add(new Block.Heading(3, "Background"));
            blocks.add(new Block.Prose(topic.background()));
        }
        return blocks;
    }

    private static String text(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    private Block facts(AgendaBriefItem brief) {
        AgendaItemView item = brief.item();
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(new Block.Pair("Part of the agenda", item.part().title()));
        pairs.add(new Block.Pair("Asked since", dates.date(item.topic().askedOn()) + (item.carriedOver() ? ", carried over from an earlier meeting" : "")));
        if (item.presenter() != null) {
            pairs.add(new Block.Pair("Presented by", item.presenter()));
        }
        pairs.add(new Block.Pair("Time", item.minutes() + " minutes"));
        if (item.lateBecause() != null) {
            pairs.add(new Block.Pair("Came after the cut-off", item.lateBecause()));
        }
        if (item.state() != ItemState.WAITING) {
            pairs.add(new Block.Pair("State", item.state().label()));
        }
        if (!brief.apart().isEmpty()) {
            pairs.add(new Block.Pair(
                    "Take no part in the vote",
                    brief.apart().stream().map(one -> one.name() + ": " + one.reason()).collect(Collectors.joining(" "))));
        }
        return new Block.Facts(pairs);
    }

    private static Block options(List<OutcomeOption> options) {
        List<Block.Column> columns =
                List.of(Block.Column.text("Option", 28), Block.Column.text("What follows", 46), Block.Column.text("It has to name", 26));
        List<List<Block.Cell>> rows = options.stream()
                .map(option -> List.of(
                        Block.Cell.of(option.label()),
                        Block.Cell.known(option.consequence()),
                        Block.Cell.of(Stream.of(option.dateLabel(), option.personLabel(), option.textLabel())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("; ")))))
                .toList();
        return new Block.Table("Options", columns, rows, "There is nothing to choose.").filled();
    }
}
