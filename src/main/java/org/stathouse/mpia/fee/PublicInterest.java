package org.stathouse.mpia.fee;

/** What was found on the public interest in a waiver. Where it is found, the waiver must be granted (BPD v. Open Justice Baltimore). */
public enum PublicInterest {
    NOT_FOUND("Not found"),
    IN_PART("Found for a part of the records"),
    WHOLLY("Found for all of the records");

    private final String label;

    PublicInterest(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
