package org.stathouse.mpia.dispute;

/** Who brought a dispute. Either side may go to the Ombudsman (GP §4-1B-04). */
public enum Side {
    REQUESTER("Requester"),
    CUSTODIAN("Custodian");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
