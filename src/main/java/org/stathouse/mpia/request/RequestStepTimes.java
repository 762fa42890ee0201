package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;

/** By when the steps are to be done that hang on a legal date; in the City's time zone. */
@Component
@Transactional(readOnly = true)
public class RequestStepTimes {

    private final ClockBook clocks;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;

    RequestStepTimes(ClockBook clocks, WorkingCalendar calendar, Deadlines deadlines) {
        this.clocks = clocks;
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    /** The last day of a step; the next working day where its time is over already or no date runs. */
    public LocalDate due(UUID request, WorkStep step) {
        LocalDate soonest = calendar.plusWorkingDays(deadlines.today(), 1);
        return date(request, step.hangsOn())
                .map(date -> calendar.plusWorkingDays(date.target(), -step.daysBefore()))
                .filter(day -> day.isAfter(soonest))
                .orElse(soonest);
    }

    /** The legal date of that kind that is not met yet. */
    Optional<LegalDate> date(UUID request, DateKind kind) {
        return clocks.of(request).stream().filter(date -> date.kind() == kind && date.metOn() == null).findFirst();
    }
}
