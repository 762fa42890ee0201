package org.stathouse.performance;

import org.stathouse.steerco.OutcomeOption;

/** What SteerCo may decide of a proposed KPI definition ("approves KPIs and targets", processes.md, SteerCo [S]). */
enum KpiOutcome {
    APPROVE("Approve", ApprovalState.APPROVED),
    DECLINE("Decline", ApprovalState.DECLINED),
    SEND_BACK("Send back to the proposer", ApprovalState.SENT_BACK);

    private final String label;
    private final ApprovalState state;

    KpiOutcome(String label, ApprovalState state) {
        this.label = label;
        this.state = state;
    }

    ApprovalState state() {
        return state;
    }

    OutcomeOption option() {
        return OutcomeOption.of(name(), label);
    }
}
