package org.stathouse.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A count of days that explains itself.
 *
 * @param last the last day that was counted, before it was moved
 * @param due the last day after it was moved off weekend and holiday
 * @param skipped the days up to {@code last} that were not counted, in their order
 * @param worked days up to {@code last} that were counted as working days although they stand in the calendar: on the other list only
 * @param moved the days past which the last day was moved, {@code last} the first of them
 */
public record DayCount(
        Span span,
        HolidayList list,
        LocalDate last,
        LocalDate due,
        List<SkippedDay> skipped,
        List<SkippedDay> worked,
        List<SkippedDay> moved) {

    public DayCount {
        skipped = List.copyOf(skipped);
        worked = List.copyOf(worked);
        moved = List.copyOf(moved);
    }
}
