package org.stathouse.performance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposed KPI definition as its page shows it to the person who asked.
 *
 * @param actionLabel number and title of the action that it measures
 * @param current what differs between the plan's KPI as it stands and what is proposed; of a decided one what has changed since
 * @param needsReapproval whether it is the KPI's last approval and the plan says something else by now
 * @param closing how it was decided or withdrawn; absent while it waits for SteerCo
 * @param may what the person who asked may do to it now
 */
public record KpiApprovalView(
        UUID id,
        long version,
        String number,
        ApprovalState state,
        KpiProposal proposal,
        @Nullable String actionLabel,
        List<Difference> current,
        boolean needsReapproval,
        String proposer,
        String proposerName,
        Instant proposedAt,
        @Nullable Closing closing,
        Set<Permission> may) {

    /** What a person may do to a proposal now. */
    public enum Permission { REVISE, WITHDRAW, PROPOSE_AGAIN }

    /** A field in which the plan and the proposal differ; the plan's value is absent where the plan says nothing. */
    public record Difference(String field, @Nullable String inPlan, String proposed) {}

    /** The decision, or the withdrawal by the proposer; the decision's number in SteerCo's register is absent for a withdrawal. */
    public record Closing(String reason, String byName, Instant at, @Nullable String decisionNumber) {}
}
