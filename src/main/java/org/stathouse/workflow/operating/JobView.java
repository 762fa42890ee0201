package org.stathouse.workflow.operating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A job that the engine does by itself: a timer, a reminder or a step in the background.
 *
 * @param process the id of the running process it belongs to
 * @param step the name of the element where it stands
 * @param timer whether it waits for a date, otherwise it is a step
 * @param due when it is, or was, to be done; none for at once
 * @param since when it stopped or last failed, otherwise when it was made
 * @param attemptsLeft how often it is tried before it stops
 * @param cause what the last attempt failed of, in the words of the program; none where none has failed
 */
public record JobView(
        String id,
        String process,
        CaseRef subject,
        String processKey,
        String processName,
        int version,
        String element,
        String step,
        boolean timer,
        JobState state,
        @Nullable Instant due,
        Instant since,
        int attemptsLeft,
        @Nullable String cause) {}
