package org.stathouse.mpia.fee;

/** How far one version of an estimate has come. */
public enum EstimateState {
    MADE("To be approved"),
    RETURNED("Sent back"),
    APPROVED("With the requester"),
    AGREED("Agreed to"),
    REFUSED("Not agreed to"),
    REPLACED("Replaced by a newer one"),
    NOTHING_EXPECTED("No fee is expected");

    private final String label;

    EstimateState(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
