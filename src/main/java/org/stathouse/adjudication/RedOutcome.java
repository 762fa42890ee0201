package org.stathouse.adjudication;

/** What is decided about a red action (processes.md A.2 step 4: [R], the last three [P:W]; the first is the champion's own, step 3). */
public enum RedOutcome {
    RESOLVED("Resolved within the Pillar Champion’s authority"),
    ACCEPT_PLAN("Accept the recovery plan"),
    REBASELINE("Re-baseline"),
    ADD_RESOURCES("Add resources"),
    RE_SCOPE("Re-scope"),
    CHANGE_OWNER("Change the owner"),
    PAUSE("Pause"),
    CANCEL("Cancel the action"),
    TIGER_TEAM("Set up a Tiger Team"),
    STAT_TOPIC("Make it a Stat topic"),
    DECISION_MEMO("Ask for a decision memo");

    private final String label;

    RedOutcome(String label) {
        this.label = label;
    }

    /** The words for people. */
    public String label() {
        return label;
    }
}
