package org.stathouse.mpia.dispute;

import java.time.Instant;
import java.util.UUID;
import org.stathouse.worklist.OpenTask;

/**
 * What the use cases tell the process of a dispute. Each method runs in the caller's transaction and throws {@link
 * org.stathouse.shared.Conflict} if the task or the dispute has moved on meanwhile.
 */
public interface DisputeWorkflow {

    /** @param court before a court there is no packet, only an answer */
    void opened(UUID dispute, boolean court);

    void packetSent(OpenTask task);

    void answered(OpenTask task);

    void ended(OpenTask task);

    /** It was withdrawn or dismissed before the City had answered. */
    void endedEarly(UUID dispute);

    /** The last day of an open task is another one now, because the calendar was edited. */
    void answerMoved(UUID dispute, Instant due, Instant reminder);

    /** The last day by which the result is expected is another one now. */
    void resultMoved(UUID dispute, Instant due, Instant reminder);
}
