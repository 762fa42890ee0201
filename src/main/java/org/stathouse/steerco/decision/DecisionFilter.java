package org.stathouse.steerco.decision;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list; what is not given does not restrict.
 *
 * @param words all of them must stand in number, title, reason, text or outcome
 * @param outcome the key of an outcome
 * @param subjectType the case type of what was decided on
 * @param openConditions whether only those with conditions that are not closed
 */
public record DecisionFilter(
        @Nullable String words,
        @Nullable String outcome,
        @Nullable YearMonth month,
        @Nullable UUID meetingId,
        @Nullable String subjectType,
        boolean openConditions) {

    /** Everything. */
    public static final DecisionFilter ALL = new DecisionFilter(null, null, null, null, null, false);
}
