package org.stathouse.mpia.fee;

/** What moved money, or let it go. */
public enum PaymentKind {
    PAYMENT("Payment"),
    REFUND("Refund"),
    WRITE_OFF("Write-off");

    private final String label;

    PaymentKind(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
