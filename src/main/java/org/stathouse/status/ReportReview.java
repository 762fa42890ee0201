package org.stathouse.status;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stathouse.identity.Actor;
import org.stathouse.shared.Fault;

/** TMO's review of what was handed in; not by the action's owner, nor by who submitted it. */
@Service
public class ReportReview {

    /** Why this person must not review the report, if anything. */
    public Optional<Fault> against(Actor actor, UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Accepts a report, which publishes it, or returns it; completes the open task.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code reason} if a return has none
     * @throws org.stathouse.shared.Conflict if somebody else has reviewed it or the lock was faster
     */
    public ReportView review(UUID id, ReviewReport command) {
        throw new UnsupportedOperationException();
    }
}
