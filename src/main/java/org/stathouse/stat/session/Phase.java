package org.stathouse.stat.session;

/** The steps of a session, each with its day in working days from the session's day T (processes.md A.3 [P:W]). */
public enum Phase {
    FRAME("Frame", -9),
    INPUT("Stakeholder input", -8),
    DRAFT("Draft", -5),
    REVIEW("Quality review", -4),
    REFRESH("Refresh", -3),
    RELEASE("Pre-memo", -2),
    PACKET("Packet", -1),
    SESSION("Session", 0),
    DEBRIEF("Debrief", 1),
    FOLLOW_UP("Follow-up memo", 1);

    private final String label;
    private final int workingDays;

    Phase(String label, int workingDays) {
        this.label = label;
        this.workingDays = workingDays;
    }

    /** The step in words. */
    public String label() {
        return label;
    }

    /** Its day, in working days after the session's day; negative before it. */
    public int workingDays() {
        return workingDays;
    }

    /** Whether it comes before the session, and so never for a Tiger Team. */
    public boolean isPreparation() {
        return workingDays < 0;
    }
}
