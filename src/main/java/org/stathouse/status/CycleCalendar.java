package org.stathouse.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;

/** When cycles open, are due and lock: which dates, and which instants those are. */
@Component
class CycleCalendar {

    private final WorkingCalendar workingDays;
    private final Deadlines deadlines;
    private final Clock clock;

    CycleCalendar(WorkingCalendar workingDays, Deadlines deadlines, Clock clock) {
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The dates of the cycle that reports on a month: it opens in the month after; the opening day counts where it is a working day. */
    CycleSchedule schedule(YearMonth month, CycleSettings settings) {
        LocalDate opens = month.plusMonths(1).atDay(settings.openingDay());
        LocalDate before = opens.minusDays(1);
        return new CycleSchedule(
                opens,
                workingDays.plusWorkingDays(before, settings.dueWorkingDay()),
                workingDays.plusWorkingDays(before, settings.reviewWorkingDay()),
                workingDays.plusWorkingDays(before, settings.lockWorkingDay()));
    }

    /** The earliest month whose cycle is still to open. */
    YearMonth firstComing(CycleSettings settings) {
        YearMonth month = YearMonth.from(deadlines.today()).minusMonths(1);
        return opensAt(schedule(month, settings)).isAfter(clock.instant()) ? month : month.plusMonths(1);
    }

    Instant opensAt(CycleSchedule schedule) {
        return deadlines.openingOf(schedule.opensOn());
    }

    Instant lockAt(CycleSchedule schedule) {
        return deadlines.closeOf(schedule.lockOn());
    }

    /** Whether nothing may be written any more by the clock, be the timer run or not. */
    boolean isLocked(StatusCycle cycle) {
        return !clock.instant().isBefore(lockAt(cycle.schedule()));
    }

    StatusWorkflow.Times times(CycleSchedule schedule) {
        LocalDate today = deadlines.today();
        return new StatusWorkflow.Times(schedule.writeBy(today), schedule.reviewBy(today), lockAt(schedule));
    }

    CycleView view(StatusCycle cycle) {
        CycleSchedule schedule = cycle.schedule();
        return new CycleView(
                cycle.id(),
                cycle.version(),
                cycle.month(),
                cycle.state(),
                schedule.opensOn(),
                schedule.dueOn(),
                schedule.reviewOn(),
                schedule.lockOn(),
                lockAt(schedule));
    }
}
