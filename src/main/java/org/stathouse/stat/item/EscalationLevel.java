package org.stathouse.stat.item;

/** How far up an overdue item has gone: analyst, Deputy Chief Performance Officer, chair (processes.md A.3 [P:W]). */
public enum EscalationLevel {
    ANALYST("Stat analyst"),
    DEPUTY("Deputy Chief Performance Officer"),
    CHAIR("Stat chair");

    private final String label;

    EscalationLevel(String label) {
        this.label = label;
    }

    /** With whom it is, in words. */
    public String label() {
        return label;
    }
}
