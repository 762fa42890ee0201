package org.stathouse.stat.team;

/** How far a Tiger Team is. */
public enum TeamStatus {
    CHARTER("Writing its charter"),
    REVIEW("Charter before the chair"),
    RUNNING("At work"),
    REPORTED("Result before the chair"),
    CLOSED("Closed with its result"),
    DISSOLVED("Dissolved");

    private final String label;

    TeamStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }

    /** Whether nothing more is expected of the team. */
    public boolean isEnd() {
        return this == CLOSED || this == DISSOLVED;
    }
}
