package org.stathouse.mpia;

/** Why a requester asks for the fee to be waived (GP §4-206(e)). */
public enum WaiverGround {
    INDIGENCE("Indigence, by affidavit"),
    PUBLIC_INTEREST("Public interest");

    private final String label;

    WaiverGround(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
