package org.stathouse.status.packet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportHistories.MonthStatus;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportSpan;
import org.stathouse.status.ReportedStatus;
import org.stathouse.status.StatusCycles;

/**
 * Who did not report for the last month that is due: the longest silence first. Silence is a state of its own, never last month's
 * color (processes.md "Status-report cycle" [R]).
 */
@Component
class NotReportedSection implements PacketSection {

    private final StatusCycles cycles;
    private final ReportHistories histories;
    private final People people;
    private final Deadlines deadlines;

    NotReportedSection(StatusCycles cycles, ReportHistories histories, People people, Deadlines deadlines) {
        this.cycles = cycles;
        this.histories = histories;
        this.people = people;
        this.deadlines = deadlines;
    }

    /**
     * An action of which no report came.
     *
     * @param silent how many months in a row, up to the month told of
     * @param lastReported the month of its last report within a year; none where there is none
     */
    private record Silent(ReportRow report, int silent, @Nullable YearMonth lastReported) {

        String label() {
            return report.actionNumber() == null ? report.actionTitle() : report.actionNumber() + " " + report.actionTitle();
        }

        YearMonth since() {
            return report.month().minusMonths(silent - 1L);
        }
    }

    @Override
    public String key() {
        return "not-reported";
    }

    @Override
    public String title() {
        return "Not reported";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO, PacketKind.PILLAR, PacketKind.AGENCY);
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Optional<CycleView> due = cycles.lastDue();
        if (due.filter(cycle -> deadlines.today().isAfter(cycle.dueOn())).isEmpty()) {
            return SectionContent.nothing("No status report has been due yet.");
        }
        YearMonth month = due.get().month();
        List<Silent> silent = silent(PacketSpans.upTo(scope, month));
        if (silent.isEmpty()) {
            return SectionContent.nothing("Every action that was asked has reported for " + DateTexts.month(month) + ".");
        }
        String opening = "%d %s did not report for %s. What they last reported is no longer shown as their status."
                .formatted(silent.size(), silent.size() == 1 ? "action" : "actions", DateTexts.month(month));
        return new SectionContent(
                List.of(new Block.Prose(opening), table(silent)),
                silent.stream()
                        .map(one -> new Fact("Not reported", "silence:" + one.report().action(), one.label(), "Silent for", months(one.silent())))
                        .toList());
    }

    private List<Silent> silent(ReportSpan year) {
        Map<ActionId, ReportRow> asked = histories.rows(new ReportSpan(year.to(), year.to(), year.scope(), year.actions())).stream()
                .collect(Collectors.toMap(ReportRow::action, row -> row));
        List<Silent> silent = new ArrayList<>();
        histories.statuses(year).forEach((action, history) -> {
            MonthStatus last = history.getLast();
            if (last.month().equals(year.to()) && last.status() == ReportedStatus.NOT_REPORTED) {
                silent.add(silent(Objects.requireNonNull(asked.get(action)), history));
            }
        });
        silent.sort(Comparator.comparingInt(Silent::silent).reversed());
        return silent;
    }

    private static Silent silent(ReportRow report, List<MonthStatus> history) {
        int count = 0;
        YearMonth lastReported = null;
        for (MonthStatus one : history.reversed()) {
            if (one.status() != ReportedStatus.NOT_REPORTED) {
                lastReported = one.month();
                break;
            }
            count++;
        }
        return new Silent(report, count, lastReported);
    }

    private Block table(List<Silent> silent) {
        Map<UUID, String> liaisons = liaisons(silent);
        List<Block.Column> columns = List.of(
                Block.Column.text("Action", 31),
                Block.Column.text("Lead agency", 17),
                Block.Column.text("Owner", 13),
                Block.Column.text("TMO Liaison", 13),
                Block.Column.text("Silent since", 13),
                Block.Column.text("In a row", 10),
                Block.Column.text("Last report", 13));
        List<List<Block.Cell>> rows = silent.stream()
                .map(one -> List.of(
                        Block.Cell.of(one.label()),
                        Block.Cell.known(one.report().agency()),
                        Block.Cell.known(one.report().ownerName()),
                        Block.Cell.known(one.report().agencyId() == null ? null : liaisons.get(one.report().agencyId())),
                        Block.Cell.of(DateTexts.month(one.since())),
                        Block.Cell.of(months(one.silent())),
                        Block.Cell.known(one.lastReported() == null ? null : DateTexts.month(one.lastReported()))))
                .toList();
        return new Block.Table("Actions without a report, the longest silence first", columns, rows, "Every action has reported.").filled();
    }

    private static String months(int count) {
        return count == 1 ? "1 month" : count >= ReportHistories.MONTHS ? ReportHistories.MONTHS + " months or more" : count + " months";
    }

    /** Who reports for each agency. */
    private Map<UUID, String> liaisons(List<Silent> silent) {
        Map<UUID, String> names = new HashMap<>();
        for (Silent one : silent) {
            UUID agency = one.report().agencyId();
            if (agency != null && !names.containsKey(agency)) {
                names.put(
                        agency,
                        people.inGroups(Set.of(Grant.of(Role.TMO_LIAISON, agency).group())).stream().map(Person::displayName).collect(Collectors.joining(", ")));
            }
        }
        return names;
    }
}
