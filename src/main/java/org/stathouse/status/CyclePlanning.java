package org.stathouse.status;

import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;

/** Plans cycles and lets everything that waits follow moved dates. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CyclePlanning {

    /** The settings are one case in the audit trail. */
    private static final CaseRef SETTINGS = new CaseRef("status-settings", new UUID(0, StatusSettings.ONLY));

    private final StatusCycleRepository cycles;
    private final StatusReports reports;
    private final StatusSettingsRepository settings;
    private final CycleCalendar calendar;
    private final StatusWorkflow workflow;
    private final StatusJournal journal;
    private final Clock clock;

    CyclePlanning(
            StatusCycleRepository cycles,
            StatusReports reports,
            StatusSettingsRepository settings,
            CycleCalendar calendar,
            StatusWorkflow workflow,
            StatusJournal journal,
            Clock clock) {
        this.cycles = cycles;
        this.reports = reports;
        this.settings = settings;
        this.calendar = calendar;
        this.workflow = workflow;
        this.journal = journal;
        this.clock = clock;
    }

    StatusCycle plan(YearMonth month) {
        StatusCycle cycle = cycles.saveAndFlush(new StatusCycle(month, calendar.schedule(month, settings.only().view())));
        journal.record(cycle.ref(), "cycle.planned", "Planned the reporting cycle of " + month, Map.of(), facts(cycle.schedule()));
        workflow.planned(cycle.id());
        return cycle;
    }

    /** Plans the cycle of a month unless it has been planned by hand. */
    void planIfMissing(YearMonth month) {
        if (cycles.findByMonth(month).isEmpty()) {
            plan(month);
        }
    }

    /** Plans the first coming cycle where there is none at all. */
    void planFirst() {
        if (cycles.count() == 0) {
            plan(calendar.firstComing(settings.only().view()));
        }
    }

    void moved(StatusCycle cycle, CycleSchedule before, String by) {
        journal.record(
                cycle.ref(), "cycle.moved", by + " moved the reporting cycle of " + cycle.month(), facts(before), facts(cycle.schedule()));
        workflow.moved(cycle.id(), calendar.opensAt(cycle.schedule()), calendar.lockAt(cycle.schedule()));
        StatusWorkflow.Times times = calendar.times(cycle.schedule());
        reports.idsIn(cycle.id(), ReportState.OPEN).forEach(report -> workflow.moved(report, times));
    }

    /** Planned cycles whose new opening still lies ahead take the new dates. */
    void settingsChanged(CycleSettings before, CycleSettings after, String by) {
        journal.record(SETTINGS, "settings.changed", by + " changed the settings of reporting cycles", facts(before), facts(after));
        for (StatusCycle cycle : cycles.findByStateOrderByMonthDesc(CycleState.PLANNED)) {
            CycleSchedule old = cycle.schedule();
            CycleSchedule wanted = calendar.schedule(cycle.month(), after);
            if (!wanted.equals(old) && calendar.opensAt(wanted).isAfter(clock.instant())) {
                cycle.move(wanted);
                cycles.saveAndFlush(cycle);
                moved(cycle, old, by);
            }
        }
    }

    private static Map<String, @Nullable Object> facts(CycleSchedule schedule) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("opens_on", schedule.opensOn());
        facts.put("due_on", schedule.dueOn());
        facts.put("review_on", schedule.reviewOn());
        facts.put("lock_on", schedule.lockOn());
        return facts;
    }

    private static Map<String, @Nullable Object> facts(CycleSettings settings) {
        Map<String, @Nullable Object> facts = Tolerances.facts(settings.tolerances());
        facts.put("opening_day", settings.openingDay());
        facts.put("due_working_day", settings.dueWorkingDay());
        facts.put("review_working_day", settings.reviewWorkingDay());
        facts.put("lock_working_day", settings.lockWorkingDay());
        return facts;
    }
}
