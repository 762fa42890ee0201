package org.stathouse.mpia.packet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestLists.Due;
import org.stathouse.mpia.RequestLists.DueFilter;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;

/**
 * Every legal date that has passed or ends this week, as the deadline board lists them, with how it was counted. Requests go by their
 * number: what they ask for may name somebody.
 */
@Component
class DueSection implements PacketSection {

    private static final int PAGE = 200;
    private static final Sign LATE = new Sign("!", "Late", Hue.RED);

    private final RequestLists lists;
    private final ClockBook clocks;
    private final DateTexts texts;

    DueSection(RequestLists lists, ClockBook clocks, DateTexts texts) {
        this.lists = lists;
        this.clocks = clocks;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "records-due";
    }

    @Override
    public String title() {
        return "Due this week and overdue";
    }

    @Override
    public Set<PacketKind> kinds() {
        return Set.of(PacketKind.RECORDS_WEEK);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Week week = Week.of(scope, texts);
        List<Due> overdue = dates(null, week.today().minusDays(1));
        List<Due> ahead = dates(week.today(), week.sunday());
        String until = texts.date(week.sunday());
        if (overdue.isEmpty() && ahead.isEmpty()) {
            return SectionContent.nothing("No legal date has passed, and none ends by %s.".formatted(until));
        }
        List<Block> blocks = new ArrayList<>();
        long letters = overdue.stream().filter(due -> due.kind() == DateKind.TEN_DAY_LETTER).count();
        if (letters > 0) {
            blocks.add(new Block.Callout(
                    "Ten-day letters that are late: " + letters,
                    "The law takes each of these for a denial that cannot be called a bona fide dispute (GP §4-203(b)(3))."));
        }
        blocks.add(new Block.Heading(2, "Overdue"));
        blocks.add(table("Overdue, the oldest first", overdue, week, "No legal date has passed."));
        blocks.add(new Block.Heading(2, "Due by " + until));
        blocks.add(table("Due by " + until, ahead, week, "None ends by then."));
        return new SectionContent(blocks, Stream.concat(overdue.stream(), ahead.stream()).map(this::fact).toList());
    }

    private List<Due> dates(@Nullable LocalDate from, LocalDate to) {
        List<Due> all = new ArrayList<>();
        if (from != null && to.isBefore(from)) {
            return all;
        }
        String after = null;
        do {
            Slice<Due> page = lists.dates(new DueFilter(null, null, null, null, from, to), after, PAGE);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private Block table(String caption, List<Due> dates, Week week, String none) {
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.text("Request", 15),
                        Block.Column.text("Agency, tier and stage", 17),
                        Block.Column.text("What is due", 11),
                        Block.Column.text("Legal date", 11),
                        Block.Column.text("Staff target", 11),
                        Block.Column.text("Days left", 14),
                        Block.Column.text("How it was counted", 23)),
                dates.stream().map(due -> row(due, week)).toList(),
                none);
    }

    private List<Block.Cell> row(Due due, Week week) {
        RequestSummary request = due.request();
        String agency = request.agencyName() == null ? "Not assigned yet" : request.agencyName();
        return List.of(
                Block.Cell.of(request.number()),
                Block.Cell.of("%s; %s; %s".formatted(agency, request.tier().label(), request.stage().label())),
                Block.Cell.of(due.kind().label()),
                Block.Cell.of(texts.date(due.due())),
                Block.Cell.of(texts.date(due.target())),
                daysLeft(due, week),
                Block.Cell.of(arithmetic(due)));
    }

    private static Block.Cell daysLeft(Due due, Week week) {
        long days = ChronoUnit.DAYS.between(week.today(), due.due());
        String words = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        if (days < 0) {
            return new Block.Cell(words + " late", LATE);
        }
        return Block.Cell.of(days == 0 ? "today" : words);
    }

    private String arithmetic(Due due) {
        return clocks.of(due.request().id()).stream()
                .filter(date -> date.kind() == due.kind() && date.due().equals(due.due()))
                .findFirst()
                .map(LegalDate::arithmetic)
                .orElse("");
    }

    private Fact fact(Due due) {
        String key = "date:" + due.request().number() + "/" + due.kind();
        return new Fact("Legal dates", key, due.request().number() + " " + due.kind().label(), "Due", texts.date(due.due()));
    }
}
