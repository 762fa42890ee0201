package org.stathouse.worklist.bulk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order and how far it is.
 *
 * @param title what was ordered, as a person reads it: "Reassign to Dana Cole"
 * @param orderedBy user name
 * @param total how many tasks it is for
 * @param waiting how many are not tried yet
 * @param changed how many were left alone, because somebody else changed or finished them meanwhile
 * @param skipped how many were never tried, because it was called off
 */
public record BulkView(
        UUID id,
        String title,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt,
        BulkState state,
        int total,
        int waiting,
        int done,
        int refused,
        int changed,
        int skipped) {

    /** How many did not come about and can be tried again. */
    public int failed() {
        return refused + changed + skipped;
    }
}
