package org.stathouse.stat.item;

/** What a chair can make of an item that was escalated (processes.md A.3 step 5 [P:W]; withdrawing [R]). */
public enum ChairDecision {
    EXTEND("Extend with a revised plan"),
    TIGER_TEAM("Set up a Tiger Team"),
    DECISION_MEMO("Ask SteerCo by a decision memo"),
    WITHDRAW("Withdraw the item");

    private final String label;

    ChairDecision(String label) {
        this.label = label;
    }

    /** The decision in words. */
    public String label() {
        return label;
    }
}
