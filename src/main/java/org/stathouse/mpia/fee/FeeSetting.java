package org.stathouse.mpia.fee;

import org.stathouse.mpia.Sureness;

/** Each setting of the fees, how sure it is, and where it comes from (mpia.md §2). */
public enum FeeSetting {
    COPY_RATE("Copies, dollars a page", Sureness.PARTLY, "COMAR 14.09.16.15, a State agency’s rule; the City’s own schedule was not found"),
    DEPOSIT_PERCENT("Deposit, percent of the estimate’s low end", Sureness.PARTLY, "COMAR 14.09.16.15: “all or a portion of the cost”"),
    BOARD_THRESHOLD("Warn above, dollars", Sureness.VERIFIED, "GP §4-1A-04: the Board hears fees of more than $350"),
    ANSWER_DAYS("Days to agree to an estimate", Sureness.GENERAL, "No rule found"),
    PAY_DAYS("Days to pay", Sureness.GENERAL, "No rule found"),
    REMINDER_DAYS("Days before the last day to remind", Sureness.GENERAL, "No rule found"),
    HOURS_A_YEAR("Hours a year that a salary is divided by", Sureness.GENERAL, "No rule found; GP §4-206(b) asks for the prorated salary");

    private final String label;
    private final Sureness sureness;
    private final String source;

    FeeSetting(String label, Sureness sureness, String source) {
        this.label = label;
        this.sureness = sureness;
        this.source = source;
    }

    /** What it sets, with its unit. */
    public String label() {
        return label;
    }

    /** How sure it is; what is not read in the law is for counsel to confirm. */
    public Sureness sureness() {
        return sureness;
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }
}
