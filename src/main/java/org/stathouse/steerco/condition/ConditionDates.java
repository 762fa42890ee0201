package org.stathouse.steerco.condition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;

/** Asks the City's calendar about the date of a condition. */
final class ConditionDates {

    private ConditionDates() {}

    static ConditionPolicy.AskedDate asked(@Nullable LocalDate day, Deadlines deadlines, WorkingCalendar calendar) {
        return new ConditionPolicy.AskedDate(day, deadlines.today(), day != null && calendar.isWorkingDay(day));
    }
}
