package org.stathouse.mpia;

/** Whom a request waits for. It is a work status only: it never moves a legal date (mpia.md §1). */
public enum WaitsFor {
    NOBODY("Nobody"),
    CLARIFICATION("The requester, to clarify"),
    FEE_CONSENT("The requester, to agree to the fee"),
    PAYMENT("The requester, to pay"),
    EXTENSION_CONSENT("The requester, to agree to more time"),
    OMBUDSMAN("The Public Access Ombudsman");

    private final String label;

    WaitsFor(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
