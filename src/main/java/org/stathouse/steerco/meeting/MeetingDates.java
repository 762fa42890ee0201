package org.stathouse.steerco.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.stathouse.calendar.WorkingCalendar;

/**
 * The days that follow from the day of a meeting, in the City's time zone (processes.md, Supporting: T-5, T-3, T+2 [R]).
 *
 * @param cutOff last day for topics
 * @param packetDue last day to release the packet
 * @param minutesDue last day to draft the minutes
 */
@Embeddable
public record MeetingDates(
        @Column(name = "cut_off") LocalDate cutOff,
        @Column(name = "packet_due") LocalDate packetDue,
        @Column(name = "minutes_due") LocalDate minutesDue) {

    static MeetingDates of(LocalDate day, MeetingRules rules, WorkingCalendar calendar) {
        return new MeetingDates(
                calendar.plusWorkingDays(day, -rules.cutOffDays()),
                calendar.plusWorkingDays(day, -rules.packetDays()),
                calendar.plusWorkingDays(day, rules.minutesDays()));
    }
}
