package org.stathouse.briefing;

/** How far the making of a packet is. */
public enum PacketState {
    WAITING("Waiting"),
    MAKING("Being made"),
    READY("Ready"),
    CANCELLED("Cancelled"),
    FAILED("Failed");

    private final String label;

    PacketState(String label) {
        this.label = label;
    }

    /** The state as people call it. */
    public String label() {
        return label;
    }
}
