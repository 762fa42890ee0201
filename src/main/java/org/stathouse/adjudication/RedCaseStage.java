package org.stathouse.adjudication;

/** Where a red case stands, and how many working days its step has (processes.md A.2; days of verification [R]). */
public enum RedCaseStage {
    VALIDATION("Validation", 2),
    RECOVERY_PLAN("Recovery plan", 5),
    CHAMPION("With the Pillar Champion", 3),
    AGENDA_PAGE("Agenda page", 2),
    STEERCO("Before SteerCo", 10),
    MONITORING("Monitoring", 0),
    VERIFICATION("Verification of evidence", 3),
    CLOSED("Closed", 0);

    private final String label;
    private final int workingDays;

    RedCaseStage(String label, int workingDays) {
        this.label = label;
        this.workingDays = workingDays;
    }

    /** The words for people. */
    public String label() {
        return label;
    }

    /** The working days of its step; 0 where no step has to be done by a day. */
    public int workingDays() {
        return workingDays;
    }
}
