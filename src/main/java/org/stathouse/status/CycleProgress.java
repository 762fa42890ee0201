package org.stathouse.status;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.plan.ReportingAction;
import org.stathouse.plan.ReportingActions;
import org.stathouse.shared.NotFound;

/** What a cycle's process does by the clock: open, ask in batches, tell the reporters, close. Nobody is signed in. */
@Service
@Transactional
public class CycleProgress {

    /** Reports asked for in one transaction: short enough that a failure costs little, long enough not to pay for commits. */
    private static final int BATCH = 50;

    private final StatusCycleRepository cycles;
    private final StatusReports reports;
    private final CyclePlanning planning;
    private final CycleCalendar calendar;
    private final ReportOpening opening;
    private final CycleNotices notices;
    private final ReportingActions actions;
    private final StatusJournal journal;
    private final Clock clock;

    CycleProgress(
            StatusCycleRepository cycles,
            StatusReports reports,
            CyclePlanning planning,
            CycleCalendar calendar,
            ReportOpening opening,
            CycleNotices notices,
            ReportingActions actions,
            StatusJournal journal,
            Clock clock) {
        this.cycles = cycles;
        this.reports = reports;
        this.planning = planning;
        this.calendar = calendar;
        this.opening = opening;
        this.notices = notices;
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    /** When the cycle opens: 09:00 City time of its day. */
    @Transactional(readOnly = true)
    public Instant opensAt(UUID id) {
        return calendar.opensAt(find(id).schedule());
    }

    /** When everything is locked: 17:00 City time of its day. */
    @Transactional(readOnly = true)
    public Instant lockAt(UUID id) {
        return calendar.lockAt(find(id).schedule());
    }

    /** Opens the cycle and plans the next month's. */
    public void open(UUID id) {
        StatusCycle cycle = locked(id);
        cycle.open();
        cycles.saveAndFlush(cycle);
        journal.record(cycle.ref(), "cycle.opened", "Opened the reporting cycle of " + cycle.month(), Map.of(), Map.of());
        planning.planIfMissing(cycle.month().plusMonths(1));
    }

    /**
     * Asks for the reports of the next actions, by id.
     *
     * @param after the id of the last action of the batch before, none for the first
     * @return the id of the last action of this batch, empty once there are no more
     */
    public Optional<UUID> askBatch(UUID id, @Nullable UUID after) {
        StatusCycle cycle = find(id);
        List<ReportingAction> batch = actions.after(after, BATCH);
        List<StatusReport> asked = opening.ask(cycle, batch);
        if (!asked.isEmpty()) {
            journal.record(
                    cycle.ref(), "cycle.asked", "Asked for " + asked.size() + " reports on " + cycle.month(), Map.of(),
                    Map.of("actions", asked.stream().map(report -> report.subject().label()).toList().toString()));
        }
        return batch.size() < BATCH ? Optional.empty() : Optional.of(batch.getLast().id().value());
    }

    /** Tells everybody who has something to report, once. */
    public void tellReporters(UUID id) {
        StatusCycle cycle = find(id);
        notices.tellOpened(cycle, reports.reporters(id, ReportState.OPEN));
    }

    /**
     * Closes the cycle once each report has been locked by its own timer.
     *
     * @return whether it is closed; if not, some report's lock is still to run
     */
    public boolean close(UUID id) {
        StatusCycle cycle = locked(id);
        if (clock.instant().isBefore(calendar.lockAt(cycle.schedule())) || !reports.idsIn(id, ReportState.OPEN).isEmpty()) {
            return false;
        }
        cycle.lock();
        cycles.saveAndFlush(cycle);
        journal.record(cycle.ref(), "cycle.locked", "Locked the reporting cycle of " + cycle.month(), Map.of(), Map.of());
        notices.tellNotReported(cycle, reports.reporters(id, List.of(ReportState.NOT_REPORTED)));
        return true;
    }

    private StatusCycle find(UUID id) {
        return cycles.findById(id).orElseThrow(() -> new NotFound("Cycle " + id));
    }

    private StatusCycle locked(UUID id) {
        return cycles.lock(id).orElseThrow(() -> new NotFound("Cycle " + id));
    }
}
