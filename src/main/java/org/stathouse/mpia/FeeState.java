package org.stathouse.mpia;

/** How far a request's fee has come. */
public enum FeeState {
    NONE("No fee"),
    ESTIMATING("Estimate under way"),
    WAIVER_ASKED("Waiver to be decided"),
    CONSENT_AWAITED("Estimate with the requester"),
    DEPOSIT_DUE("Deposit to be paid"),
    AGREED("Agreed; work goes on"),
    PAYMENT_DUE("To be paid before release"),
    SETTLED("Settled"),
    UNPAID("Not paid; closed");

    private final String label;

    FeeState(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
