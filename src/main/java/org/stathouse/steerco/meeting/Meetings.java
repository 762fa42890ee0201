package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;

/**
 * Planning, moving and cancelling meetings, and the steps before they are held (processes.md, Supporting). The TMO plans; members,
 * chair, TMO and administrators read. A stale version or a meeting that has moved on is a {@link Conflict}, a meeting that the
 * person may not know of {@link NotFound}.
 */
public interface Meetings {

    /** Whether the signed-in person plans meetings: the TMO does. */
    boolean mayPlan();

    /** One page of meetings, from the cursor of the page before. */
    Slice<MeetingRow> list(MeetingFilter filter, @Nullable String after, int limit);

    MeetingView get(UUID id);

    /** The next meeting still to come or in session, if one is planned. */
    Optional<MeetingRow> next();

    /**
     * Plans a meeting: its process starts, members are invited, the agenda begins to fill itself.
     *
     * @throws BusinessRuleViolation at {@code kind}, {@code day}, {@code startsAt}, {@code place}
     */
    MeetingView plan(MeetingForm meeting);

    /** The days that {@link #planSeries} would take, for showing them before. */
    List<LocalDate> daysOf(MeetingSeries series);

    /** Plans monthly meetings, all or none; faults at {@code first}, {@code startsAt}, {@code place}, {@code count}. */
    List<MeetingView> planSeries(MeetingSeries series);

    /**
     * Moves the meeting: all its timers and due dates follow and the members are told; where the new cut-off lies ahead again,
     * the agenda opens again.
     *
     * @throws BusinessRuleViolation at {@code day}, {@code startsAt}, {@code place}, {@code reason}
     */
    MeetingView move(UUID id, long version, MeetingForm to, @Nullable String reason);

    /** Calls the meeting off and tells the members; it stays on record. The fault is at {@code reason}. */
    MeetingView cancel(UUID id, long version, @Nullable String reason);

    /** The TMO's word that the agenda is ready; it goes on collecting until the cut-off. Completes the task. */
    MeetingView prepared(UUID id, long version);

    /** Freezes the agenda as it stands and tells the members where to find it; after the cut-off only. Completes the task. */
    MeetingView release(UUID id, long version);

    /** The numbers in force. */
    MeetingRules rules();

    /** Changes the numbers for meetings planned or moved from now on; TMO and administrators. */
    MeetingRules change(MeetingRules rules);
}
