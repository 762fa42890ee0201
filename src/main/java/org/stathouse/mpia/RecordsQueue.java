package org.stathouse.mpia;

/** The queues of records staff (processes.md A.4). A request may stand in Fee or Dispute beside another. */
public enum RecordsQueue {
    INTAKE("Intake"),
    SEARCH("Search"),
    REVIEW("Review"),
    APPROVE("Approve"),
    FEE("Fee"),
    RELEASE("Release"),
    DISPUTE("Dispute");

    private final String label;

    RecordsQueue(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
