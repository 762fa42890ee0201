package org.stathouse.steerco.condition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.steerco.ConditionView;

/**
 * The conditions that decisions set. Members, chair, TMO and administrators see all; an owner their own; others those on cases that
 * they may see. A stale version is a {@link Conflict}, one that the person may not know of {@link NotFound}.
 */
public interface Conditions {

    /** One page, the earliest due first, from the cursor of the page before. */
    Slice<ConditionView> list(ConditionFilter filter, @Nullable String after, int limit);

    ConditionPage get(UUID id);

    /**
     * Gives a new date; counted, the first one stays on record.
     *
     * @throws NotPermitted unless the chair, and never to a condition of one's own
     * @throws BusinessRuleViolation at {@code due} (a working day ahead), {@code reason}
     */
    ConditionPage giveNewDate(UUID id, long version, @Nullable LocalDate due, @Nullable String reason);

    /** Waives it, by the chair with a reason (fault at {@code reason}). */
    ConditionPage waive(UUID id, long version, @Nullable String reason);

    /** Adds a file to the evidence, by its owner while it is theirs to hand in; at most 10 MB. */
    ConditionPage attach(UUID id, String fileName, String mediaType, byte[] content);

    /** The content of a file of the condition. */
    byte[] file(UUID id, UUID documentId);
}
