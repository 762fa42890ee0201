package org.stathouse.briefing;

/** What a packet is made for. */
public enum PacketKind {
    STEERCO("SteerCo packet", false),
    STAT("Stat packet", false),
    PILLAR("Pillar brief", true),
    AGENCY("Agency brief", true),
    ACTION("Action brief", true),
    RECORDS_WEEK("MPIA weekly", true);

    private final String label;
    private final boolean recurring;

    PacketKind(String label, boolean recurring) {
        this.label = label;
        this.recurring = recurring;
    }

    /** The kind as people call it. */
    public String label() {
        return label;
    }

    /**
     * Whether the same subject has a packet again and again, so that each day is an occasion of its own: the next brief of a pillar
     * follows the last one, while the next packet of a meeting replaces it.
     */
    public boolean recurring() {
        return recurring;
    }
}
