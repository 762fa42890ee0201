package org.stathouse.steerco.condition;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.ConditionStatus;

/**
 * Which conditions to list; what is not given does not restrict.
 *
 * @param words all of them must stand in number, task, owner or case
 * @param mine whether only those that the signed-in person owns
 */
public record ConditionFilter(Set<ConditionStatus> statuses, @Nullable UUID decisionId, @Nullable String words, boolean mine) {

    public ConditionFilter {
        statuses = Set.copyOf(statuses);
    }

    /** What is not closed yet. */
    public static final ConditionFilter OPEN =
            new ConditionFilter(Set.of(ConditionStatus.OPEN, ConditionStatus.ANSWERED, ConditionStatus.SLIPPED), null, null, false);
}
