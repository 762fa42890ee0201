package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessDeadlinesTest {

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final WorkingDays CALENDAR = new WorkingDays(Set.of(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)));

    @Test
    void endsADeadlineAtTheCloseOfBusinessInTheCity() {
        assertThat(at(10, 20, 12).workingDays(3)).isEqualTo(instant(10, 23, 17));
    }

    @Test
    void countsFromTheDayInTheCityNotInGreenwich() {
        assertThat(at(10, 20, 23).workingDays(1)).isEqualTo(instant(10, 21, 17));
    }

    @Test
    void keepsFiveOClockOverTheChangeToWinterTime() {
        assertThat(at(10, 30, 12).workingDays(1)).isEqualTo(Instant.parse("2026-11-02T22:00:00Z"));
    }

    @Test
    void remindsInTheMorningOfTheDayOnWhichEightyPercentAreUsed() {
        assertThat(at(10, 5, 12).reminder(10)).isEqualTo(instant(10, 15, 9));
    }

    @Test
    void roundsTheReminderUpToAWholeDay() {
        assertThat(at(10, 5, 12).reminder(3)).isEqualTo(instant(10, 8, 9));
    }

    @Test
    void leavesNoDayOnTheLastDay() {
        assertThat(at(11, 25, 18).workingDaysLeft(instant(11, 25, 17))).isZero();
    }

    @Test
    void leavesWorkingDaysOnly() {
        assertThat(at(11, 25, 8).workingDaysLeft(instant(11, 30, 17))).isEqualTo(1);
    }

    @Test
    void goesNegativeByWholeWorkingDays() {
        assertThat(at(11, 30, 8).workingDaysLeft(instant(11, 25, 17))).isEqualTo(-1);
    }

    @Test
    void countsBusinessHoursWithinADay() {
        assertThat(worked(instant(11, 23, 10), instant(11, 23, 12))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void countsNothingBeforeOpeningAndAfterClose() {
        assertThat(worked(instant(11, 23, 6), instant(11, 23, 22))).isEqualTo(Duration.ofHours(8));
        assertThat(worked(instant(11, 23, 18), instant(11, 24, 8))).isZero();
    }

    @Test
    void countsNeitherWeekendsNorHolidaysAsWorkingTime() {
        assertThat(worked(instant(11, 25, 16), instant(11, 30, 10))).isEqualTo(Duration.ofHours(2));
        assertThat(worked(instant(11, 26, 10), instant(11, 29, 15))).isZero();
    }

    @Test
    void countsNoWorkingTimeBackward() {
        assertThat(worked(instant(11, 24, 12), instant(11, 23, 12))).isZero();
    }

    @Test
    void givesTheEngineTheSameInstantAsADate() {
        BusinessDeadlines deadlines = at(10, 20, 12);

        assertThat(deadlines.dueDate(3)).isEqualTo(Date.from(deadlines.workingDays(3)));
        assertThat(deadlines.reminderDate(3)).isEqualTo(Date.from(deadlines.reminder(3)));
    }

    private static Duration worked(Instant from, Instant to) {
        return at(11, 23, 12).workingTime(from, to);
    }

    private static BusinessDeadlines at(int month, int day, int hour) {
        return new BusinessDeadlines(Clock.fixed(instant(month, day, hour), CITY), CALENDAR);
    }

    private static Instant instant(int month, int day, int hour) {
        return ZonedDateTime.of(2026, month, day, hour, 0, 0, 0, CITY).toInstant();
    }
}
