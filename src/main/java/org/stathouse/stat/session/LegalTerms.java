package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.DayKind;
import org.stathouse.stat.LegalRules;

/**
 * The legal dates of a session with the numbers they were computed by, so that a later change of the numbers leaves them as they are.
 *
 * @param underCityCode whether City Code Art. 1 §61-4 sets them; otherwise they are the house's own
 */
@Embeddable
record LegalTerms(
        @Column(name = "under_city_code") boolean underCityCode,
        @Column(name = "memo_hours_before") int hoursBefore,
        @Column(name = "memo_days_after") int daysAfter,
        @Enumerated(EnumType.STRING) @Column(name = "day_kind") DayKind dayKind,
        @Column(name = "memos_due") Instant memosDue,
        @Column(name = "follow_up_due") Instant followUpDue) {

    static LegalTerms of(boolean underCityCode, LocalDate day, Instant startsAt, LegalRules rules, WorkingCalendar calendar, ZoneId zone) {
        return new LegalTerms(
                underCityCode,
                rules.memoHoursBefore(),
                rules.memoDaysAfter(),
                rules.dayKind(),
                LegalDates.memosDue(startsAt, rules),
                LegalDates.endOf(LegalDates.lastDayOfFollowUp(day, rules, calendar), zone));
    }
}
