package org.stathouse.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TaskFilter} as asked by one person at one time.
 *
 * @param audiences under which keys the person's tasks are filed, for the scope asked for
 * @param dueFrom leaves out what is due before this instant
 * @param dueBefore leaves out what is due at or after this instant
 * @param createdBefore leaves out what came up after this instant
 * @param today in the City's time zone
 * @param inPlaceOfOthers further keys, under which the tasks of absent people are filed, each with the processes that it is for; none for all
 */
record TaskQuery(
        TaskFilter filter,
        List<String> audiences,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore,
        @Nullable Instant createdBefore,
        LocalDate today,
        Map<String, Set<String>> inPlaceOfOthers) {

    /** A question of somebody who stands in for nobody. */
    TaskQuery(
            TaskFilter filter,
            List<String> audiences,
            @Nullable Instant dueFrom,
            @Nullable Instant dueBefore,
            @Nullable Instant createdBefore,
            LocalDate today) {
        this(filter, audiences, dueFrom, dueBefore, createdBefore, today, Map.of());
    }

    /** Whether there is nothing under which anything could be filed. */
    boolean isEmpty() {
        return audiences.isEmpty() && inPlaceOfOthers.isEmpty();
    }
}
