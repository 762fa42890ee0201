package org.stathouse.steerco.minutes;

import java.util.List;
import java.util.UUID;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/**
 * The minutes of meetings: drafted from what was recorded, approved by the chair, then frozen. A stale version is a
 * {@link Conflict}; a meeting that has not ended has none ({@link NotFound}).
 */
public interface Minutes {

    MinutesView of(UUID meetingId);

    /** Saves the drafter's texts; sections that are not named stay. */
    MinutesView save(UUID meetingId, long version, List<SectionText> texts);

    /** Hands the draft to the chair; completes the task. */
    MinutesView submit(UUID meetingId, long version);

    /**
     * Approves the minutes, from then on nothing changes them, or returns them with a reason; completes the task.
     *
     * @throws NotPermitted unless the chair, or a member where the chair drafted them; never the drafter
     */
    MinutesView review(UUID meetingId, long version, ReviewMinutes review);

    /** The frozen PDF. */
    byte[] pdf(UUID meetingId);
}
