package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.MonthlyDays;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Turns what people enter into appointments: the moment, and the days that follow from it. */
@Component
class MeetingPlanning {

    /** Stands for "no meeting" where a meeting is to be left out of a look at the others. */
    private static final UUID NONE = new UUID(0, 0);

    private final MeetingRepository meetings;
    private final MeetingRulesBook rules;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MeetingPlanning(
            MeetingRepository meetings, MeetingRulesBook rules, Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.meetings = meetings;
        this.rules = rules;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    MeetingRules rules() {
        return rules.inForce();
    }

    /** What is wrong with an appointment. */
    List<Fault> against(MeetingForm form) {
        return against(form, NONE);
    }

    /** What is wrong with another appointment of a meeting. */
    List<Fault> against(MeetingForm form, UUID meeting) {
        Instant startsAt = startsAt(form);
        boolean workingDay = form.day() != null && calendar.isWorkingDay(form.day());
        boolean taken = startsAt != null && meetings.isTaken(startsAt, meeting);
        return Rule.faults(MeetingPolicy.APPOINTMENT, new MeetingPolicy.Asked(form, startsAt, clock.instant(), workingDay, taken));
    }

    /** The appointment, once nothing is wrong with it; the numbers in force now give its days. */
    Meeting.Appointment appointment(MeetingForm form) {
        LocalDate day = Objects.requireNonNull(form.day());
        return new Meeting.Appointment(
                Objects.requireNonNull(startsAt(form)),
                Objects.requireNonNull(form.place()).strip(),
                MeetingDates.of(day, rules.inForce(), calendar));
    }

    /** Whether topics can still come in by that cut-off. */
    boolean isAhead(LocalDate cutOff) {
        return deadlines.closeOf(cutOff).isAfter(clock.instant());
    }

    /** What is wrong with a series before its meetings are looked at one by one. */
    List<Fault> against(MeetingSeries series) {
        List<Fault> faults = new ArrayList<>();
        if (series.first() == null) {
            faults.add(Fault.at("first", "shared.required"));
        }
        if (series.count() < 1 || series.count() > MeetingPolicy.MOST_IN_SERIES) {
            faults.add(Fault.at("count", "steerco.meeting.count", MeetingPolicy.MOST_IN_SERIES));
        }
        return faults;
    }

    List<LocalDate> daysOf(MeetingSeries series) {
        return MonthlyDays.from(Objects.requireNonNull(series.first()), series.count(), calendar);
    }

    private @Nullable Instant startsAt(MeetingForm form) {
        LocalDate day = form.day();
        LocalTime time = form.startsAt();
        return day == null || time == null ? null : day.atTime(time).atZone(deadlines.zone()).toInstant();
    }
}
