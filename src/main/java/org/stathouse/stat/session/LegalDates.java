package org.stathouse.stat.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.LegalRules;

/**
 * The arithmetic of the two dates of City Code Art. 1 §61-4: the agency's memo is due 48 hours before the session, the follow-up memo
 * with every request and commitment within 2 days after it. Both numbers are settings ({@link LegalRules}), for counsel may read the
 * law another way. Hours run by the clock, over weekends and holidays; the session's own day is not counted among the days after.
 */
final class LegalDates {

    /** The finest time that the database keeps, so that the end of a day still lies in it. */
    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    private LegalDates() {}

    /** City Code Art. 1 §61-4: the last instant for the agencies' memos. */
    static Instant memosDue(Instant startsAt, LegalRules rules) {
        return startsAt.minus(Duration.ofHours(rules.memoHoursBefore()));
    }

    /** City Code Art. 1 §61-4: the last day for the follow-up memo, in the City's time zone. */
    static LocalDate lastDayOfFollowUp(LocalDate day, LegalRules rules, WorkingCalendar calendar) {
        return switch (rules.dayKind()) {
            case CALENDAR -> day.plusDays(rules.memoDaysAfter());
            case WORKING -> calendar.plusWorkingDays(day, rules.memoDaysAfter());
        };
    }

    /** The last instant of that day. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minus(TICK);
    }

    /** Whether a date was met; what is complete at the last instant itself is in time. */
    static LegalDateState state(Instant due, @Nullable Instant metAt, Instant now) {
        if (metAt == null) {
            return now.isAfter(due) ? LegalDateState.MISSED : LegalDateState.PENDING;
        }
        return metAt.isAfter(due) ? LegalDateState.MISSED : LegalDateState.KEPT;
    }

    /** How the date of the agencies' memos was computed. */
    static String memosInWords(Instant startsAt, LegalTerms terms, DateTexts texts) {
        return "%d hours before the session begins on %s: %s. Hours count by the clock, weekends and holidays included (City Code Art. 1 §61-4)."
                .formatted(terms.hoursBefore(), texts.dateTime(startsAt), texts.dateTime(terms.memosDue()));
    }

    /** How the date of the follow-up memo was computed. */
    static String followUpInWords(LocalDate day, LegalTerms terms, DateTexts texts) {
        return "%d %s after the session on %s, its own day not counted: the end of %s (City Code Art. 1 §61-4)."
                .formatted(terms.daysAfter(), days(terms), texts.date(day), texts.date(terms.followUpDue()));
    }

    private static String days(LegalTerms terms) {
        String kind =
                switch (terms.dayKind()) {
                    case CALENDAR -> "calendar day";
                    case WORKING -> "working day";
                };
        return terms.daysAfter() == 1 ? kind : kind + "s";
    }
}
