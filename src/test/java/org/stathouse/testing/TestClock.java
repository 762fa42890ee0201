package org.stathouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.test.context.TestComponent;
import org.stathouse.calendar.AdjustableClock;
import org.stathouse.calendar.WorkingCalendar;

/** The product's clock in the hands of a test. Each test starts on Monday, March 1, 2027, at 10:00 in Baltimore. */
@TestComponent
public class TestClock {

    private static final ZonedDateTime START =
            ZonedDateTime.of(LocalDate.of(2027, 3, 1), LocalTime.of(10, 0), ZoneId.of("America/New_York"));

    private final AdjustableClock clock;
    private final WorkingCalendar calendar;

    TestClock(AdjustableClock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    void reset() {
        clock.moveTo(START.toInstant());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), START.getZone());
    }

    public void advance(Duration by) {
        clock.advance(by);
    }

    /** Moves on to 18:00, after the close of business, of the working day that lies so many working days later. */
    public void passWorkingDays(int days) {
        moveTo(calendar.plusWorkingDays(today(), days), LocalTime.of(18, 0));
    }

    /** Moves to a time of a day in Baltimore. */
    public void moveTo(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(START.getZone()).toInstant());
    }
}
