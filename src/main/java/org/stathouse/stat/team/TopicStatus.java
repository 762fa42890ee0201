package org.stathouse.stat.team;

/** What became of a topic that SteerCo gave to the Stats. */
public enum TopicStatus {
    WAITING("Waiting for a Stat"),
    PLACED("On an agenda"),
    DECLINED("Declined");

    private final String label;

    TopicStatus(String label) {
        this.label = label;
    }

    /** The status in words. */
    public String label() {
        return label;
    }
}
