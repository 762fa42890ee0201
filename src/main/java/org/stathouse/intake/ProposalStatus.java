package org.stathouse.intake;

import java.util.EnumSet;
import java.util.Set;

/** Where a proposal stands in {@code action-intake} (processes.md A.1). */
public enum ProposalStatus {
    DRAFT,
    COMPLETENESS_CHECK,
    RETURNED,
    CATEGORIZATION,
    SCORING,
    DISCUSSION,
    RECOMMENDATION,
    DECISION,
    DEFERRED,
    DECLINED,
    SET_UP,
    APPROVED,
    WITHDRAWN;

    private static final Set<ProposalStatus> ENDED = EnumSet.of(DECLINED, APPROVED, WITHDRAWN);

    /** Whether a process of the case is still under way: it was submitted and has not ended. */
    public boolean isUnderWay() {
        return this != DRAFT && !hasEnded();
    }

    /** Whether nothing follows any more. */
    public boolean hasEnded() {
        return ENDED.contains(this);
    }

    /** Whether the proposer may change what the form says: before submission and after a return. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
