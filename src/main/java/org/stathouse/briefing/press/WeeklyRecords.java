package org.stathouse.briefing.press;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;

/** Orders the records supervisor's weekly packet on the first working day of each week, from 06:00 City time on; once a week. */
@Component
class WeeklyRecords {

    private static final LocalTime READY_FOR_THE_MORNING = LocalTime.of(6, 0);

    private final Packets packets;
    private final Occasions occasions;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    WeeklyRecords(Packets packets, Occasions occasions, WorkingCalendar calendar, Deadlines deadlines, Clock clock) {
        this.packets = packets;
        this.occasions = occasions;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Orders this week's packet if its time has come and nobody has ordered it yet; asked as the system. */
    @Transactional
    public void orderIfDue() {
        LocalDate today = deadlines.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = calendar.isWorkingDay(monday) ? monday : calendar.plusWorkingDays(monday, 1);
        if (occasions.kinds().contains(PacketKind.RECORDS_WEEK)
                && !clock.instant().isBefore(first.atTime(READY_FOR_THE_MORNING).atZone(deadlines.zone()).toInstant())) {
            occasions.of(PacketKind.RECORDS_WEEK).offered().forEach(week ->
                    packets.order(PacketKind.RECORDS_WEEK, week.subject(), Edition.FINAL, "records-week/" + week.subject() + "/" + monday));
        }
    }
}
