package org.stathouse.stat.memo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Prose;
import org.stathouse.stat.memo.Memo.Section;

/** Brings together the status of a week: emerging, blockers, overdue, completed, risks, ahead (processes.md A.3 [P:W]). */
@Component
class WeeklyStatus {

    /** What the status of all Stats is called. */
    static final String ALL = "All Stats";

    /** An item so many working days over its date is a blocker: it is on its way up to the chair (processes.md A.3 step 5 [R]). */
    static final int WORKING_DAYS_TO_BLOCKER = 5;

    /** How far ahead the status looks, in working days. */
    static final int WORKING_DAYS_AHEAD = 10;

    private static final int DAYS_BACK = 7;

    private final ItemBook items;
    private final SessionDirectory sessions;
    private final WeeklyNoteRepository notes;
    private final ItemLines lines;
    private final People people;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final DateTexts dates;

    WeeklyStatus(
            ItemBook items,
            SessionDirectory sessions,
            WeeklyNoteRepository notes,
            ItemLines lines,
            People people,
            WorkingCalendar calendar,
            Deadlines deadlines,
            DateTexts dates) {
        this.items = items;
        this.sessions = sessions;
        this.notes = notes;
        this.lines = lines;
        this.people = people;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** The items of one Stat as the week finds them. */
    private record Week(List<StatItem> blockers, List<StatItem> overdue, List<StatItem> completed, List<StatItem> ahead) {}

    Memo of(StatSummary stat) {
        Week week = week(stat.id());
        List<Section> sections = List.of(
                new Section("Emerging", note(stat.id(), true)),
                new Section("Blockers", lines.table(
                        "%d working days and more over their date".formatted(WORKING_DAYS_TO_BLOCKER), week.blockers(), "Nothing is blocked.")),
                new Section("Overdue", lines.table("Over their date", week.overdue(), "Nothing else is overdue.")),
                new Section("Completed", lines.table("Ended in the last seven days", week.completed(), "Nothing ended in the last seven days.")),
                new Section("Risks", note(stat.id(), false)),
                new Section("Ahead", ahead(stat.id(), week.ahead())));
        return new Memo(MemoKind.WEEKLY_STATUS, stat.name(), deadlines.today(), counts(week), sections);
    }

    /** The status of all of these Stats, one heading each. */
    Memo of(List<StatSummary> stats) {
        List<Section> sections = new ArrayList<>();
        for (StatSummary stat : stats) {
            Week week = week(stat.id());
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Memo.Facts(counts(week)));
            note(stat.id()).ifPresent(note -> blocks.add(new Memo.Facts(List.of(
                    new Fact("Emerging", shown(note.emerging())), new Fact("Risks", shown(note.risks()))))));
            add(blocks, "Blockers", week.blockers());
            add(blocks, "Overdue", week.overdue());
            add(blocks, "Completed", week.completed());
            blocks.addAll(ahead(stat.id(), week.ahead()));
            sections.add(new Section(stat.name(), blocks));
        }
        if (sections.isEmpty()) {
            sections.add(new Section("Stats", List.of(new Prose("No Stat is active."))));
        }
        return new Memo(MemoKind.WEEKLY_STATUS, ALL, deadlines.today(), List.of(new Fact("Stats", String.valueOf(stats.size()))), sections);
    }

    private Week week(UUID stat) {
        LocalDate today = deadlines.today();
        LocalDate horizon = calendar.plusWorkingDays(today, WORKING_DAYS_AHEAD);
        List<StatItem> open = items.open(stat);
        List<StatItem> late = open.stream().filter(item -> item.color() == ItemColor.RED).toList();
        Instant since = deadlines.startOf(today.minusDays(DAYS_BACK));
        return new Week(
                late.stream().filter(item -> isBlocker(item, today)).toList(),
                late.stream().filter(item -> !isBlocker(item, today)).toList(),
                items.endedSince(stat, since).stream().filter(item -> item.status() == ItemStatus.CLOSED).toList(),
                open.stream().filter(item -> item.color() != ItemColor.RED && !item.due().isAfter(horizon)).toList());
    }

    private boolean isBlocker(StatItem item, LocalDate today) {
        return calendar.workingDaysBetween(item.due(), today) >= WORKING_DAYS_TO_BLOCKER;
    }

    private static List<Fact> counts(Week week) {
        return List.of(
                new Fact("Blockers", String.valueOf(week.blockers().size())),
                new Fact("Overdue otherwise", String.valueOf(week.overdue().size())),
                new Fact("Completed in seven days", String.valueOf(week.completed().size())),
                new Fact("Due in %d working days".formatted(WORKING_DAYS_AHEAD), String.valueOf(week.ahead().size())));
    }

    private void add(List<Block> blocks, String caption, List<StatItem> some) {
        if (!some.isEmpty()) {
            blocks.addAll(lines.table(caption, some, ""));
        }
    }

    private List<Block> ahead(UUID stat, List<StatItem> due) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(sessions.next(stat)
                .map(next -> "Next session: " + next.number() + " on " + dates.dateTime(next.startsAt()) + ".")
                .orElse("No further session is planned.")));
        if (!due.isEmpty()) {
            blocks.addAll(lines.table("Due in the next %d working days".formatted(WORKING_DAYS_AHEAD), due, ""));
        }
        return blocks;
    }

    private Optional<WeeklyNote> note(UUID stat) {
        return notes.findById(stat);
    }

    private List<Block> note(UUID stat, boolean emerging) {
        return List.of(new Prose(note(stat)
                .filter(note -> !(emerging ? note.emerging() : note.risks()).isBlank())
                .map(note -> (emerging ? note.emerging() : note.risks()) + "\n\n" + people.nameOf(note.savedBy()) + ", " + dates.date(note.savedAt()))
                .orElse("Nothing was noted.")));
    }

    private static String shown(String text) {
        return text.isBlank() ? "Nothing was noted." : text;
    }
}
