package org.stathouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/**
 * Deadlines in working days, counted from now, in the City's time zone. A deadline ends at the close of business, 17:00. The
 * bean is named {@code deadlines}. The engine takes only {@link Date} (or ISO text) for a due date and for a timer, so in a BPMN
 * file write {@code camunda:dueDate="${deadlines.dueDate(3)}"} and {@code <timeDate>${deadlines.reminderDate(3)}</timeDate>}.
 */
public interface Deadlines {

    /** 17:00 on the working day that lies so many working days after today. */
    Instant workingDays(int days);

    /** When to remind: 09:00 on the working day by which 80% of so many working days are used, rounded up to a day. */
    Instant reminder(int days);

    /** {@link #workingDays(int)} in the form that the engine takes. */
    default Date dueDate(int days) {
        return Date.from(workingDays(days));
    }

    /** {@link #reminder(int)} in the form that the engine takes. */
    default Date reminderDate(int days) {
        return Date.from(reminder(days));
    }

    /** {@link #startOf(LocalDate)} in the form that the engine takes. */
    default Date startDate(LocalDate day) {
        return Date.from(startOf(day));
    }

    /** Working days left until a deadline, 0 on its last day, negative once it has passed by whole working days. */
    int workingDaysLeft(Instant due);

    /** 09:00 of a date in the City's time zone, when its business opens. */
    Instant openingOf(LocalDate day);

    /** 17:00 of a date in the City's time zone, the close of its business. */
    Instant closeOf(LocalDate day);

    /** When to remind of a deadline on a fixed date: 09:00 on the working day by which 80% of the working days from today are used. */
    Instant reminderOf(LocalDate day);

    /** 00:00 of a date in the City's time zone. */
    Instant startOf(LocalDate day);

    /** How much business time, 09:00 to 17:00 on working days, lies between two instants; none if the second is not later. */
    Duration workingTime(Instant from, Instant to);

    /** Today in the City's time zone. */
    LocalDate today();

    ZoneId zone();
}
