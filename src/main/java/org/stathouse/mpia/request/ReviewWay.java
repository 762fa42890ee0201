package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;

/** What the custodian makes of the records that were found (processes.md A.4 steps 6 and 7). */
public enum ReviewWay {
    GRANT("Grant", Outcome.GRANTED),
    GRANT_IN_PART("Grant in part", Outcome.GRANTED_IN_PART),
    DENY("Deny", Outcome.DENIED),
    /** GP §4-358: the court is petitioned within 10 working days. */
    DENY_FOR_NOW("Deny until the court has decided", Outcome.DENIED),
    SEARCH_MORE("Search more", null);

    private final String label;
    private final @Nullable Outcome outcome;

    ReviewWay(String label, @Nullable Outcome outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** What is proposed by it, if anything is. */
    public @Nullable Outcome outcome() {
        return outcome;
    }
}
