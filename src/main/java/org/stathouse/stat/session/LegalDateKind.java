package org.stathouse.stat.session;

/** The two dates that City Code Art. 1 §61-4 sets for a session. */
public enum LegalDateKind {
    AGENCY_MEMOS("Agencies’ memos"),
    FOLLOW_UP_MEMO("Follow-up memo");

    private final String label;

    LegalDateKind(String label) {
        this.label = label;
    }

    /** What is due. */
    public String label() {
        return label;
    }
}
