package org.stathouse.briefing;

/** What a packet is made for. */
public enum PacketKind {
    STEERCO("SteerCo packet"),
    STAT("Stat packet"),
    PILLAR("Pillar brief"),
    AGENCY("Agency brief"),
    ACTION("Action brief"),
    RECORDS_WEEK("MPIA weekly");

    private final String label;

    PacketKind(String label) {
        this.label = label;
    }

    /** The kind as people call it. */
    public String label() {
        return label;
    }
}
