package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the use cases tell the process of a meeting: what happened, never what to do next. Each method runs in the caller's
 * transaction and throws {@link org.stathouse.shared.Conflict} if the meeting has moved on meanwhile.
 */
public interface MeetingWorkflow {

    void planned(UUID meeting);

    /**
     * The meeting is on another day: what waits for its dates waits for the new ones.
     *
     * @param day the new day, in the City's time zone
     */
    void moved(UUID meeting, LocalDate day, MeetingDates dates);

    /** The agenda is open again until the new cut-off. */
    void agendaReopened(UUID meeting);

    void cancelled(UUID meeting);

    void agendaPrepared(UUID meeting);

    void packetReleased(UUID meeting);

    void ended(UUID meeting);

    void minutesDrafted(UUID meeting);

    void minutesReviewed(UUID meeting, boolean approved);
}
