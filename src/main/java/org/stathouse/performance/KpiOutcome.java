package org.stathouse.performance;

import org.stathouse.steerco.OutcomeOption;

/** What SteerCo may decide of a proposed KPI definition ("approves KPIs and targets", processes.md, SteerCo [S]). */
enum KpiOutcome {
    APPROVE("Approve", ApprovalState.APPROVED, "The plan takes the definition with its baseline and targets."),
    DECLINE("Decline", ApprovalState.DECLINED, "The plan keeps what it says today."),
    SEND_BACK("Send back to the proposer", ApprovalState.SENT_BACK, "The proposer revises it and may propose it again.");

    private final String label;
    private final ApprovalState state;
    private final String consequence;

    KpiOutcome(String label, ApprovalState state, String consequence) {
        this.label = label;
        this.state = state;
        this.consequence = consequence;
    }

    ApprovalState state() {
        return state;
    }

    OutcomeOption option() {
        return OutcomeOption.of(name(), label).leadingTo(consequence);
    }
}
