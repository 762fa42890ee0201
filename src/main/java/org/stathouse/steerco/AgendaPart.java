package org.stathouse.steerco;

/** The parts of a SteerCo agenda in the order of the meeting: what needs a decision first (processes.md, Supporting). */
public enum AgendaPart {
    RED_CASES("Red actions for decision"),
    INTAKE_RANKING("Proposed actions, by rank"),
    KPI_APPROVALS("KPI and target approvals"),
    RAID_EXTREMES("RAID: scores of 15 and more, overdue cross-agency items"),
    PRIOR_CONDITIONS("Conditions of prior decisions"),
    OTHER("Other business");

    private final String title;

    AgendaPart(String title) {
        this.title = title;
    }

    /** The heading as people read it. */
    public String title() {
        return title;
    }
}
