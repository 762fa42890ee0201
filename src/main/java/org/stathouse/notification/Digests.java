package org.stathouse.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;

/**
 * Sends the digests: on each working day at 7 AM in the City's time zone the daily ones, on the first working day of a week the weekly
 * ones too. A person's digest is one transaction, and known by its day: if the product dies in between, or two nodes come to it at
 * once, it goes on where it stood, and nobody gets one twice.
 */
@Component
class Digests {

    /** Before people begin to work, and when the usual quiet hours end. */
    static final LocalTime HOUR = NoticeHours.USUAL.quietTo();

    private final DigestTable table;
    private final DigestWriting writing;
    private final People people;
    private final WorkingCalendar calendar;
    private final DateTexts dates;
    private final Clock clock;

    Digests(DigestTable table, DigestWriting writing, People people, WorkingCalendar calendar, DateTexts dates, Clock clock) {
        this.table = table;
        this.writing = writing;
        this.people = people;
        this.calendar = calendar;
        this.dates = dates;
        this.clock = clock;
    }

    /** What a digest covers. */
    enum Period {
        DAILY(DeliveryChoice.DAILY, MailState.FOR_DAILY),
        WEEKLY(DeliveryChoice.WEEKLY, MailState.FOR_WEEKLY);

        private final DeliveryChoice choice;
        private final MailState held;

        Period(DeliveryChoice choice, MailState held) {
            this.choice = choice;
            this.held = held;
        }

        /** The choice of those who get it. */
        DeliveryChoice choice() {
            return choice;
        }

        /** The state of the notices that wait for it. */
        MailState held() {
            return held;
        }
    }

    /** Sends what is due today and was not sent yet. */
    void sendDue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = dates.day(now);
        if (!calendar.isWorkingDay(today) || now.isBefore(today.atTime(HOUR).atZone(clock.getZone()).toInstant())) {
            return;
        }
        sendOnce(Period.DAILY, today, calendar.plusWorkingDays(today, -1), now);
        if (isFirstOfWeek(today)) {
            sendOnce(Period.WEEKLY, today, today.minusWeeks(1), now);
        }
    }

    private void sendOnce(Period period, LocalDate day, LocalDate lastDay, Instant now) {
        if (table.isDone(period, day)) {
            return;
        }
        Instant since = lastDay.atTime(HOUR).atZone(clock.getZone()).toInstant();
        for (Person person : people.active()) {
            writing.write(person, period, day, since);
        }
        table.done(period, day, now);
    }

    private boolean isFirstOfWeek(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return calendar.workingDaysBetween(sunday, day) == 1;
    }
}
