package org.stathouse.stat.team;

/** How far a decision memo is. */
public enum DecisionMemoStatus {
    DRAFT("Being written"),
    BEFORE_STEERCO("Before SteerCo"),
    APPROVED("Option approved"),
    DECLINED("Declined");

    private final String label;

    DecisionMemoStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
