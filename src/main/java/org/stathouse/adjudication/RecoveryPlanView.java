package org.stathouse.adjudication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The recovery plan of one round of a case.
 *
 * @param round which adjudication it belongs to, from 1
 * @param version for optimistic locking of a draft
 * @param handedInBy user name of who handed it in; none while it is a draft
 */
public record RecoveryPlanView(
        int round,
        long version,
        RecoveryPlanForm plan,
        @Nullable String handedInBy,
        @Nullable String handedInByName,
        @Nullable Instant handedInAt) {

    /** Whether it can still be changed. */
    public boolean isDraft() {
        return handedInAt == null;
    }
}
