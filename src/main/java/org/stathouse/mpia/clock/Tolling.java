package org.stathouse.mpia.clock;

/** What may move a date (mpia.md §1). Nothing else does: not a clarification awaited, not an unpaid fee. */
public enum Tolling {
    /** The applicant's consent (E1) and a pending Ombudsman matter (E2). */
    CONSENT_AND_OMBUDSMAN("Consent (E1), Ombudsman (E2)"),
    NOTHING("Nothing");

    private final String label;

    Tolling(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
