package org.stathouse.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.stathouse.calendar.WorkingCalendar;

class NoticeHoursTest {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    /** Washington's Birthday. */
    private static final LocalDate HOLIDAY = LocalDate.of(2027, 2, 15);

    private final WorkingCalendar calendar = new WeekWithAHoliday();

    @Test
    void withinTheHoursAMailGoesAtOnce() {
        assertThat(earliest(NoticeHours.USUAL, "2027-03-01T10:00")).isEqualTo("2027-03-01T10:00");
        assertThat(earliest(NoticeHours.USUAL, "2027-03-01T07:00")).isEqualTo("2027-03-01T07:00");
        assertThat(earliest(NoticeHours.USUAL, "2027-03-01T19:59:59")).isEqualTo("2027-03-01T19:59:59");
    }

    @Test
    void atNightItWaitsForTheMorning() {
        assertThat(earliest(NoticeHours.USUAL, "2027-03-01T20:00")).isEqualTo("2027-03-02T07:00");
        assertThat(earliest(NoticeHours.USUAL, "2027-03-02T06:59")).isEqualTo("2027-03-02T07:00");
    }

    @Test
    void onFridayNightItWaitsForMonday() {
        assertThat(earliest(NoticeHours.USUAL, "2027-03-05T21:00")).isEqualTo("2027-03-08T07:00");
        assertThat(earliest(NoticeHours.USUAL, "2027-03-06T12:00")).isEqualTo("2027-03-08T07:00");
    }

    @Test
    void aHolidayIsADayOff() {
        assertThat(earliest(NoticeHours.USUAL, "2027-02-12T20:30")).isEqualTo("2027-02-16T07:00");
    }

    @Test
    void whoWorksOnWeekendsHasOnlyNightsOff() {
        NoticeHours everyDay = new NoticeHours(LocalTime.of(20, 0), LocalTime.of(7, 0), false);

        assertThat(earliest(everyDay, "2027-03-06T12:00")).isEqualTo("2027-03-06T12:00");
        assertThat(earliest(everyDay, "2027-03-06T23:00")).isEqualTo("2027-03-07T07:00");
    }

    @Test
    void quietHoursWithinADayEndOnThatDay() {
        NoticeHours lunch = new NoticeHours(LocalTime.of(12, 0), LocalTime.of(13, 0), false);

        assertThat(earliest(lunch, "2027-03-01T12:15")).isEqualTo("2027-03-01T13:00");
        assertThat(earliest(lunch, "2027-03-01T13:00")).isEqualTo("2027-03-01T13:00");
    }

    @Test
    void sameBeginningAndEndMeansNoQuietHours() {
        assertThat(earliest(NoticeHours.ANY, "2027-03-06T00:00")).isEqualTo("2027-03-06T00:00");
    }

    @Test
    void theMorningAfterTheClocksChangeIsStillAtSeven() {
        assertThat(earliest(new NoticeHours(LocalTime.of(20, 0), LocalTime.of(7, 0), false), "2027-03-13T22:00")).isEqualTo("2027-03-14T07:00");
    }

    private String earliest(NoticeHours hours, String local) {
        Instant from = LocalDateTime.parse(local).atZone(CITY).toInstant();
        return LocalDateTime.ofInstant(hours.earliest(from, CITY, calendar), CITY).toString();
    }

    /** Monday to Friday, but for one day. */
    private static final class WeekWithAHoliday implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !day.equals(HOLIDAY);
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            throw new UnsupportedOperationException("not asked for here");
        }
    }
}
