package org.stathouse.stat.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.DayKind;
import org.stathouse.stat.LegalRules;

class LegalDatesTest {

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final WorkingCalendar CALENDAR = new WeekdaysWithout(LocalDate.of(2027, 5, 31));
    private static final LegalRules LAW = new LegalRules(0, 48, 2, DayKind.CALENDAR);
    private static final LegalRules COUNSEL = new LegalRules(0, 72, 2, DayKind.WORKING);

    @Test
    void asksForTheMemosFortyEightHoursBefore() {
        assertThat(LegalDates.memosDue(at("2027-03-18T10:00"), LAW)).isEqualTo(at("2027-03-16T10:00"));
    }

    @Test
    void countsTheHoursByTheClockOverAWeekend() {
        assertThat(LegalDates.memosDue(at("2027-03-22T10:00"), LAW)).as("Monday to Saturday").isEqualTo(at("2027-03-20T10:00"));
    }

    @Test
    void countsTheHoursThatReallyPassWhereTheClocksChange() {
        assertThat(LegalDates.memosDue(at("2027-03-15T10:00"), LAW)).as("one hour was skipped on March 14").isEqualTo(at("2027-03-13T09:00"));
    }

    @Test
    void givesTheFollowUpMemoUntilTheEndOfTheSecondDayAfter() {
        LocalDate last = LegalDates.lastDayOfFollowUp(LocalDate.of(2027, 3, 19), LAW, CALENDAR);

        assertThat(last).as("a Friday's ends on Sunday").isEqualTo(LocalDate.of(2027, 3, 21));
        assertThat(LegalDates.endOf(last, CITY)).isEqualTo(at("2027-03-22T00:00").minusNanos(1000));
    }

    @Test
    void countsWorkingDaysWhereCounselReadsTheLawSo() {
        assertThat(LegalDates.lastDayOfFollowUp(LocalDate.of(2027, 5, 28), COUNSEL, CALENDAR))
                .as("Friday before Memorial Day")
                .isEqualTo(LocalDate.of(2027, 6, 2));
        assertThat(LegalDates.memosDue(at("2027-05-28T10:00"), COUNSEL)).isEqualTo(at("2027-05-25T10:00"));
    }

    @Test
    void isKeptAtItsLastInstantAndMissedAMomentLater() {
        Instant due = at("2027-03-16T10:00");

        assertThat(LegalDates.state(due, due, due)).isEqualTo(LegalDateState.KEPT);
        assertThat(LegalDates.state(due, due.plusNanos(1000), due.plusSeconds(1))).isEqualTo(LegalDateState.MISSED);
        assertThat(LegalDates.state(due, null, due)).isEqualTo(LegalDateState.PENDING);
        assertThat(LegalDates.state(due, null, due.plusNanos(1000))).isEqualTo(LegalDateState.MISSED);
    }

    @Test
    void tellsItsArithmeticInWords() {
        LocalDate day = LocalDate.of(2027, 3, 22);
        DateTexts texts = new DateTexts(CITY);
        LegalTerms terms = LegalTerms.of(true, day, at("2027-03-22T10:00"), LAW, CALENDAR, CITY);

        assertThat(LegalDates.memosInWords(at("2027-03-22T10:00"), terms, texts))
                .isEqualTo("48 hours before the session begins on Mar 22, 2027, 10:00 AM EDT: Mar 20, 2027, 10:00 AM EDT. "
                        + "Hours count by the clock, weekends and holidays included (City Code Art. 1 §61-4).");
        assertThat(LegalDates.followUpInWords(day, terms, texts))
                .isEqualTo("2 calendar days after the session on Mar 22, 2027, its own day not counted: the end of Mar 24, 2027 (City Code Art. 1 §61-4).");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CITY).toInstant();
    }
}
