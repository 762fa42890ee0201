package org.stathouse.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

@Component("deadlines")
class BusinessDeadlines implements Deadlines {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);
    private static final Duration BUSINESS_DAY = Duration.between(OPENING, CLOSE_OF_BUSINESS);

    private final Clock clock;
    private final WorkingCalendar calendar;

    BusinessDeadlines(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    @Override
    public Instant workingDays(int days) {
        return closeOf(calendar.plusWorkingDays(today(), days));
    }

    @Override
    public Instant reminder(int days) {
        return openingOf(calendar.plusWorkingDays(today(), eightyPercentOf(days)));
    }

    @Override
    public Instant reminderOf(LocalDate day) {
        return reminder(Math.max(0, calendar.workingDaysBetween(today(), day)));
    }

    @Override
    public Instant openingOf(LocalDate day) {
        return day.atTime(OPENING).atZone(zone()).toInstant();
    }

    @Override
    public Instant closeOf(LocalDate day) {
        return day.atTime(CLOSE_OF_BUSINESS).atZone(zone()).toInstant();
    }

    @Override
    public int workingDaysLeft(Instant due) {
        return calendar.workingDaysBetween(today(), LocalDate.ofInstant(due, zone()));
    }

    @Override
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    @Override
    public Duration workingTime(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        LocalDate first = LocalDate.ofInstant(from, zone());
        LocalDate last = LocalDate.ofInstant(to, zone());
        int days = calendar.workingDaysBetween(first.minusDays(1), last.minusDays(1));
        return BUSINESS_DAY.multipliedBy(days).minus(passedOn(first, from)).plus(passedOn(last, to));
    }

    /** How much of the day's business time has passed at an instant of it. */
    private Duration passedOn(LocalDate day, Instant at) {
        if (!calendar.isWorkingDay(day) || at.isBefore(openingOf(day))) {
            return Duration.ZERO;
        }
        return at.isBefore(closeOf(day)) ? Duration.between(openingOf(day), at) : BUSINESS_DAY;
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public ZoneId zone() {
        return clock.getZone();
    }

    /** Notices go out when 80% of the time is used (processes.md A.1). */
    private static int eightyPercentOf(int days) {
        return (days * 4 + 4) / 5;
    }
}
