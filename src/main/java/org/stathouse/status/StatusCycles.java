package org.stathouse.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ReportingAction;
import org.stathouse.plan.ReportingActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * The reporting cycles, one for each month (processes.md "Status-report cycle"). A cycle reports on the month that has just
 * ended when it opens: the cycle of February opens on March 1. Everybody may see them; TMO plans, moves and fills them.
 */
@Service
@Transactional
public class StatusCycles {

    private final StatusCycleRepository cycles;
    private final StatusReports reports;
    private final StatusSettingsRepository settings;
    private final CyclePlanning planning;
    private final CycleCalendar calendar;
    private final ReportOpening opening;
    private final CycleNotices notices;
    private final ReportingActions actions;
    private final StatusJournal journal;
    private final WorkingCalendar workingDays;
    private final Deadlines deadlines;
    private final CurrentActor currentActor;
    private final Clock clock;

    StatusCycles(
            StatusCycleRepository cycles,
            StatusReports reports,
            StatusSettingsRepository settings,
            CyclePlanning planning,
            CycleCalendar calendar,
            ReportOpening opening,
            CycleNotices notices,
            ReportingActions actions,
            StatusJournal journal,
            WorkingCalendar workingDays,
            Deadlines deadlines,
            CurrentActor currentActor,
            Clock clock) {
        this.cycles = cycles;
        this.reports = reports;
        this.settings = settings;
        this.planning = planning;
        this.calendar = calendar;
        this.opening = opening;
        this.notices = notices;
        this.actions = actions;
        this.journal = journal;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** All cycles, newest month first. */
    @Transactional(readOnly = true)
    public List<CycleView> list() {
        return cycles.findAllByOrderByMonthDesc().stream().map(calendar::view).toList();
    }

    /** @throws NotFound if the month has no cycle */
    @Transactional(readOnly = true)
    public CycleView of(YearMonth month) {
        return cycles.findByMonth(month).map(calendar::view).orElseThrow(() -> new NotFound("Cycle of " + month));
    }

    /** @throws NotFound if there is no such cycle */
    @Transactional(readOnly = true)
    public CycleView get(UUID id) {
        return cycles.findById(id).map(calendar::view).orElseThrow(() -> unknown(id));
    }

    /** The open cycle of the latest month, else the latest locked one. */
    @Transactional(readOnly = true)
    public Optional<CycleView> current() {
        return latest(CycleState.OPEN).or(() -> latest(CycleState.LOCKED)).map(calendar::view);
    }

    /** The latest cycle whose last day to hand in has passed, so that its picture is whole; otherwise the current one. */
    @Transactional(readOnly = true)
    public Optional<CycleView> lastDue() {
        LocalDate today = deadlines.today();
        return list().stream().filter(cycle -> today.isAfter(cycle.dueOn())).findFirst().or(this::current);
    }

    /** How many reports of a cycle are in which state; states without any are left out. */
    @Transactional(readOnly = true)
    public Map<ReportState, Long> counts(YearMonth month) {
        Map<ReportState, Long> counts = new EnumMap<>(ReportState.class);
        reports.countStates(month).forEach(count -> counts.put(count.state(), count.count()));
        return counts;
    }

    /** Whether the person may plan, move and fill cycles and change the settings: TMO. */
    @Transactional(readOnly = true)
    public boolean mayManage() {
        return currentActor.get().has(Role.TMO);
    }

    /**
     * Plans the cycle of a month with the dates of the settings; its process waits for the opening, or opens it at once where
     * that has passed.
     *
     * @throws Conflict if the month has one
     * @throws BusinessRuleViolation at {@code month} if it would be locked already
     */
    public CycleView plan(YearMonth month) {
        requireTmo();
        if (cycles.findByMonth(month).isPresent()) {
            throw new Conflict(Fault.of("status.cycle.exists", month.toString()));
        }
        if (!calendar.lockAt(calendar.schedule(month, settings.only().view())).isAfter(clock.instant())) {
            throw new BusinessRuleViolation(Fault.at("month", "status.cycle.lockedAlready"));
        }
        return calendar.view(planning.plan(month));
    }

    /**
     * Moves the dates of a cycle that is not locked; the timers and due dates of all its open reports move too.
     *
     * @throws BusinessRuleViolation at {@code opensOn}, {@code dueOn}, {@code reviewOn}, {@code lockOn}
     * @throws Conflict if the version is stale or the cycle locked
     */
    public CycleView move(UUID id, long version, CycleDates dates) {
        Actor actor = requireTmo();
        StatusCycle cycle = cycles.lock(id).orElseThrow(() -> unknown(id));
        if (cycle.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        CycleSchedule before = cycle.schedule();
        BusinessRuleViolation.throwIfAny(CyclePolicy.faults(new CyclePolicy.Move(
                before, dates, cycle.state() != CycleState.PLANNED, workingDays::isWorkingDay, deadlines::closeOf, clock.instant())));
        cycle.move(schedule(dates));
        cycles.saveAndFlush(cycle);
        planning.moved(cycle, before, actor.displayName());
        return calendar.view(cycle);
    }

    /**
     * Asks for a report of an action that was approved after the cycle had opened.
     *
     * @return the id of the report
     * @throws Conflict if the cycle is not open or the action reports already
     * @throws BusinessRuleViolation at {@code action} if nothing is to be reported of it any more
     */
    public UUID include(UUID cycleId, ActionId action) {
        Actor actor = requireTmo();
        StatusCycle cycle = cycles.lock(cycleId).orElseThrow(() -> unknown(cycleId));
        cycle.requireOpen();
        ReportingAction line = actions.get(action);
        if (!line.reports()) {
            throw new BusinessRuleViolation(Fault.at("action", "status.cycle.actionOver", line.status().label()));
        }
        StatusReport report = opening.ask(cycle, List.of(line)).stream()
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("status.cycle.askedAlready")));
        journal.record(report, "included", "asked for by " + actor.displayName(), Map.of());
        notices.tellIncluded(cycle, report);
        return report.id();
    }

    @Transactional(readOnly = true)
    public CycleSettings settings() {
        return settings.only().view();
    }

    /**
     * Changes what holds for coming cycles; planned ones take the new dates, an open one keeps its own.
     *
     * @throws BusinessRuleViolation at the field
     * @throws Conflict if the version is stale
     */
    public CycleSettings change(CycleSettings wanted) {
        Actor actor = requireTmo();
        StatusSettings row = settings.lock();
        if (row.version() != wanted.version()) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(CyclePolicy.faults(wanted));
        CycleSettings before = row.view();
        row.change(wanted);
        settings.saveAndFlush(row);
        planning.settingsChanged(before, row.view(), actor.displayName());
        return row.view();
    }

    private Actor requireTmo() {
        Actor actor = currentActor.get();
        if (!actor.has(Role.TMO)) {
            throw new NotPermitted(Fault.of("status.tmoOnly"));
        }
        return actor;
    }

    private Optional<StatusCycle> latest(CycleState state) {
        return cycles.findByStateOrderByMonthDesc(state).stream().findFirst();
    }

    private static CycleSchedule schedule(CycleDates dates) {
        return new CycleSchedule(checked(dates.opensOn()), checked(dates.dueOn()), checked(dates.reviewOn()), checked(dates.lockOn()));
    }

    private static <T> T checked(@Nullable T date) {
        return Objects.requireNonNull(date, "The policy has refused a missing date");
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Cycle " + id);
    }
}
