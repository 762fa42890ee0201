package org.stathouse.mpia;

/** Where the work on a request stands; each but the last is a queue of records staff (processes.md A.4). */
public enum RequestStage {
    INTAKE("Intake"),
    SEARCH("Search"),
    REVIEW("Review"),
    LAW("Law review"),
    APPROVE("Approve"),
    /** Decided; the fee is still to be paid before the records go out. */
    FEE("Fee"),
    RELEASE("Release"),
    CLOSED("Closed");

    private final String label;

    RequestStage(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
