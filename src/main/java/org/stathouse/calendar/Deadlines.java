package org.stathouse.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Deadlines in working days, counted from now, in the City's time zone. A deadline ends at the close of business, 17:00. */
public interface Deadlines {

    /** 17:00 on the working day that lies so many working days after today. */
    Instant workingDays(int days);

    /** When to remind: 09:00 on the working day by which 80% of so many working days are used, rounded up to a day. */
    Instant reminder(int days);

    /** Working days left until a deadline, 0 on its last day, negative once it has passed by whole working days. */
    int workingDaysLeft(Instant due);

    /** 00:00 of a date in the City's time zone. */
    Instant startOf(LocalDate day);

    /** Today in the City's time zone. */
    LocalDate today();

    ZoneId zone();
}
