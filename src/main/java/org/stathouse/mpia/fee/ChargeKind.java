package org.stathouse.mpia.fee;

/** What is charged beside time. */
public enum ChargeKind {
    COPIES("Copies", LineKind.COPIES),
    POSTAGE("Postage", LineKind.POSTAGE),
    MEDIA("Media", LineKind.MEDIA);

    private final String label;
    private final LineKind line;

    ChargeKind(String label, LineKind line) {
        this.label = label;
        this.line = line;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    LineKind line() {
        return line;
    }
}
