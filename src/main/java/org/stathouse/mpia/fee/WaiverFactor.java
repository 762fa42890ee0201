package org.stathouse.mpia.fee;

import org.stathouse.mpia.Sureness;

/** What is weighed before a waiver is decided upon (GP §4-206(e)(2): “ability to pay … and other relevant factors”). */
public enum WaiverFactor {
    ABILITY_TO_PAY("The requester’s ability to pay", Sureness.VERIFIED),
    PUBLIC_UNDERSTANDING("What the public learns about how government works", Sureness.GENERAL),
    CONTROVERSY("Whether the records concern a public controversy", Sureness.GENERAL),
    COMMERCIAL_INTEREST("Whether the purpose is commercial or only personal", Sureness.GENERAL),
    OTHER("Anything else that matters", Sureness.GENERAL);

    private final String label;
    private final Sureness sureness;

    WaiverFactor(String label, Sureness sureness) {
        this.label = label;
        this.sureness = sureness;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** Whether the law itself names it. */
    public Sureness sureness() {
        return sureness;
    }
}
