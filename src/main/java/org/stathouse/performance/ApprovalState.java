package org.stathouse.performance;

/** Where the proposal of a KPI definition stands. */
public enum ApprovalState {
    /** Waits for SteerCo. */
    PROPOSED("Before SteerCo"),
    /** Waits for its proposer to revise it. */
    SENT_BACK("Sent back"),
    APPROVED("Approved"),
    DECLINED("Declined"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ApprovalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it still may come to a decision; a KPI has one such proposal at most. */
    public boolean isOpen() {
        return this == PROPOSED || this == SENT_BACK;
    }
}
