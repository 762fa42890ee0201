package org.stathouse.intake;

/** What SteerCo may decide of a proposal (processes.md A.1 step 5 [R]). */
public enum DecisionOutcome {
    APPROVE,
    /** Decides later, on a date; the case comes back by itself. */
    DEFER,
    DECLINE,
    /** Asks the proposer to revise; a new scoring round follows the resubmission. */
    SEND_BACK
}
