package org.stathouse.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.stathouse.calendar.WorkingCalendar;

/**
 * When somebody wants mails: those that fall into the quiet hours wait until these end. Times of day are the City’s.
 *
 * @param quietFrom when the quiet hours begin, the same as their end for none
 * @param quietTo when they end, on the next day where that is earlier
 * @param workingDaysOnly whether all of Saturday, Sunday and the City’s holidays is quiet too
 */
public record NoticeHours(LocalTime quietFrom, LocalTime quietTo, boolean workingDaysOnly) {

    /** What holds for who chose nothing: from 8 PM to 7 AM, and on days off, nobody gets mail (decision record 200). */
    public static final NoticeHours USUAL = new NoticeHours(LocalTime.of(20, 0), LocalTime.of(7, 0), true);

    /** Any hour of any day. */
    static final NoticeHours ANY = new NoticeHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    /** The first instant from then on that is not quiet. */
    Instant earliest(Instant from, ZoneId zone, WorkingCalendar calendar) {
        ZonedDateTime time = from.atZone(zone);
        while (true) {
            LocalDate day = time.toLocalDate();
            if (workingDaysOnly && !calendar.isWorkingDay(day)) {
                time = day.plusDays(1).atStartOfDay(zone);
            } else if (isQuiet(time.toLocalTime())) {
                time = endOfQuiet(time);
            } else {
                return time.toInstant();
            }
        }
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(quietFrom);
        boolean notEnded = time.isBefore(quietTo);
        return quietFrom.isAfter(quietTo) ? begun || notEnded : begun && notEnded;
    }

    private ZonedDateTime endOfQuiet(ZonedDateTime quiet) {
        LocalDate day = quiet.toLocalDate();
        boolean overnight = quietFrom.isAfter(quietTo) && !quiet.toLocalTime().isBefore(quietFrom);
        return (overnight ? day.plusDays(1) : day).atTime(quietTo).atZone(quiet.getZone());
    }
}
