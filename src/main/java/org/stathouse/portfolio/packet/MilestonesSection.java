package org.stathouse.portfolio.packet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.CycleView;
import org.stathouse.status.PublishedReport;
import org.stathouse.status.ReportBlocks;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportMilestone;
import org.stathouse.status.ReportScope;
import org.stathouse.status.ReportSpan;
import org.stathouse.status.StatusCycles;

/** The milestones of a pillar’s or agency’s actions that are late or due in the next {@value #DAYS} calendar days, by their last reports. */
@Component
class MilestonesSection implements PacketSection {

    /** How far ahead it looks, in calendar days. */
    static final int DAYS = 90;

    private final StatusCycles cycles;
    private final ReportHistories histories;
    private final ReportBlocks reportBlocks;
    private final DateTexts dates;
    private final Deadlines deadlines;

    MilestonesSection(StatusCycles cycles, ReportHistories histories, ReportBlocks reportBlocks, DateTexts dates, Deadlines deadlines) {
        this.cycles = cycles;
        this.histories = histories;
        this.reportBlocks = reportBlocks;
        this.dates = dates;
        this.deadlines = deadlines;
    }

    /** A milestone of the last report of its action. */
    private record Due(PublishedReport report, ReportMilestone milestone) {

        /** The day that was planned; where none was, the day now expected. */
        LocalDate day() {
            return Objects.requireNonNull(milestone.planned() == null ? milestone.forecast() : milestone.planned(), "It has a day");
        }

        String name() {
            return Objects.requireNonNullElse(milestone.name(), "Unnamed");
        }
    }

    @Override
    public String key() {
        return "milestones";
    }

    @Override
    public String title() {
        return "Milestones late and ahead";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 65;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        YearMonth month = cycles.current().map(CycleView::month).orElse(YearMonth.from(deadlines.today()));
        ReportScope whose = new ReportScope(scope.pillar() == null ? Set.of() : Set.of(scope.pillar()), scope.agency());
        Map<ActionId, PublishedReport> last = new LinkedHashMap<>();
        histories.published(ReportSpan.upTo(month, ReportHistories.MONTHS, whose)).forEach(report -> last.put(report.action(), report));
        if (last.isEmpty()) {
            return SectionContent.nothing("No action here has a published report of the last year, so no milestone is known.");
        }
        LocalDate until = deadlines.today().plusDays(DAYS);
        List<Due> due = last.values().stream()
                .flatMap(report -> report.form().milestones().stream().map(milestone -> new Due(report, milestone)))
                .filter(one -> isDue(one.milestone(), until))
                .sorted(Comparator.comparing(Due::day).thenComparing(one -> one.report().label()).thenComparing(Due::name))
                .toList();
        if (due.isEmpty()) {
            return SectionContent.nothing("No milestone is late, and none is due by %s.".formatted(dates.date(until)));
        }
        return new SectionContent(List.of(new Block.Prose(counted(due, until)), table(due)), due.stream().map(this::fact).toList());
    }

    private static boolean isDue(ReportMilestone milestone, LocalDate until) {
        return !milestone.done() && (isBy(milestone.planned(), until) || isBy(milestone.forecast(), until));
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate until) {
        return day != null && !day.isAfter(until);
    }

    private String counted(List<Due> due, LocalDate until) {
        long late = due.stream().filter(one -> daysLate(one) > 0).count();
        return "By the last report of each action: %d late, %d ahead until %s.".formatted(late, due.size() - late, dates.date(until));
    }

    private Block table(List<Due> due) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Milestone", 30),
                Block.Column.text("Action", 30),
                Block.Column.text("Planned", 12),
                Block.Column.text("Now expected", 12),
                Block.Column.text("State", 12),
                Block.Column.figures("Days late", 8));
        return new Block.Table("The earliest first", columns, due.stream().map(this::row).toList(), "No milestone is late or due soon.").filled();
    }

    private List<Block.Cell> row(Due due) {
        ReportMilestone milestone = due.milestone();
        return List.of(
                Block.Cell.of(due.name()),
                Block.Cell.of(due.report().label()),
                Block.Cell.known(milestone.planned() == null ? null : dates.date(milestone.planned())),
                Block.Cell.known(milestone.forecast() == null ? null : dates.date(milestone.forecast())),
                Block.Cell.of(reportBlocks.state(milestone)),
                Block.Cell.known(daysLate(due) > 0 ? String.valueOf(daysLate(due)) : null));
    }

    /** Calendar days since the planned day; 0 or less while it lies ahead, or where none was planned. */
    private long daysLate(Due due) {
        LocalDate planned = due.milestone().planned();
        return planned == null ? 0 : ChronoUnit.DAYS.between(planned, deadlines.today());
    }

    private Fact fact(Due due) {
        return new Fact(
                "Milestones",
                "milestone:" + due.report().action() + "/" + due.name(),
                due.report().label() + ": " + due.name(),
                "State",
                reportBlocks.state(due.milestone()).label());
    }
}
