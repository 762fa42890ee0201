package org.stathouse.mpia.letter.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.mpia.LegalDate;

/**
 * When alarms sound. They count back from the staff target, which is never after the legal day, in working days of the City; only what
 * is late is measured by the legal day.
 */
@Component
class AlarmTimes {

    /** Working day 7 of ten: the draft is made. */
    private static final int DRAFT_BEFORE = 3;

    private static final double REMINDER_SHARE = 0.8;

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    AlarmTimes(Deadlines deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** 09:00 of working day 7. */
    Instant draft(LegalDate letter) {
        return before(letter.target(), DRAFT_BEFORE);
    }

    /** 00:00 after the last day: from then on the lateness is a denial (GP §4-203(b)(3)). */
    Instant late(LegalDate letter) {
        return deadlines.startOf(letter.due().plusDays(1));
    }

    /** @param date the ten-day letter's or the decision's */
    Instant of(Alarm alarm, LegalDate date) {
        return switch (alarm) {
            case LETTER_DAY_8, DECISION_2_DAYS -> before(date.target(), 2);
            case LETTER_DAY_9 -> before(date.target(), 1);
            case LETTER_DAY_10, DECISION_DAY -> deadlines.openingOf(date.target());
            case LETTER_DAY_10_NOON -> date.target().atTime(LocalTime.NOON).atZone(deadlines.zone()).toInstant();
            case DECISION_80_PERCENT -> share(date);
            case DECISION_5_DAYS -> before(date.target(), 5);
            case DECISION_OVERDUE -> after(date.due());
            case PROMISE_2_DAYS, PROMISE_OVER -> throw new IllegalArgumentException("The promised day is no legal date");
        };
    }

    /** 09:00 of the second working day before a promised day. */
    Instant nearPromise(LocalDate promised) {
        return before(promised, 2);
    }

    /** 09:00 of the day after it. */
    Instant afterPromise(LocalDate promised) {
        return after(promised);
    }

    private Instant share(LegalDate date) {
        int days = calendar.workingDaysBetween(date.starts(), date.target());
        return deadlines.openingOf(calendar.plusWorkingDays(date.starts(), (int) Math.ceil(days * REMINDER_SHARE)));
    }

    private Instant before(LocalDate day, int workingDays) {
        return deadlines.openingOf(calendar.plusWorkingDays(day, -workingDays));
    }

    private Instant after(LocalDate day) {
        return deadlines.openingOf(day.plusDays(1));
    }
}
