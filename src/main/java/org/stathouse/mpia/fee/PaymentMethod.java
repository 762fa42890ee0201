package org.stathouse.mpia.fee;

/** How money was handed over. The City takes none here; staff record what was paid elsewhere. */
public enum PaymentMethod {
    CHECK("Check"),
    MONEY_ORDER("Money order"),
    CASH("Cash at the counter"),
    CARD_AT_COUNTER("Card at the counter"),
    TRANSFER("Bank transfer");

    private final String label;

    PaymentMethod(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
