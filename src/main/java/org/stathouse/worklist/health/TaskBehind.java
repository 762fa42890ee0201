package org.stathouse.worklist.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A task behind a figure.
 *
 * @param openable whether the person may see its case; otherwise neither its number nor its title nor where it stands is told
 * @param assigneeName who has it, or whom it belonged to last
 * @param endedAt when it ended; none while it is open
 */
public record TaskBehind(
        String id,
        String name,
        String processName,
        boolean openable,
        @Nullable CaseRef subject,
        @Nullable String caseNumber,
        @Nullable String caseTitle,
        @Nullable String casePath,
        @Nullable String assigneeName,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant endedAt) {

    /** Whether it was not done by its due time, or is still open after it. */
    public boolean late(Instant now) {
        return (endedAt == null ? now : endedAt).isAfter(dueAt);
    }
}
