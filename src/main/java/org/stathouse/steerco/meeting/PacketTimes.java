package org.stathouse.steerco.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;

/**
 * When the packet of a meeting comes about by itself (processes.md, Supporting: packet T-3 [R]): the agenda stands at the opening of the
 * packet day, and at its close the packet is released. A meeting on short notice whose packet day has passed has until the next close
 * of business.
 */
@Component
public class PacketTimes {

    private final Deadlines deadlines;
    private final Clock clock;

    PacketTimes(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The opening of the packet day, when a fresh draft is made. */
    public Instant opening(MeetingDates dates) {
        return deadlines.openingOf(dates.packetDue());
    }

    /** When an agenda that nobody has called ready stands as it is. */
    public Instant agendaStands(MeetingDates dates) {
        Instant opening = opening(dates);
        return opening.isAfter(clock.instant()) ? opening : nextClose();
    }

    /** When a packet that nobody has released is released as it stands. */
    public Instant release(MeetingDates dates) {
        Instant close = deadlines.closeOf(dates.packetDue());
        return close.isAfter(clock.instant()) ? close : nextClose();
    }

    private Instant nextClose() {
        LocalDate today = deadlines.today();
        Instant close = deadlines.closeOf(today);
        return close.isAfter(clock.instant()) ? close : deadlines.closeOf(today.plusDays(1));
    }
}
