package org.stathouse.adjudication;

/** Of whom a recovery plan asks its decision (processes.md A.2 step 2 [P]). */
public enum AskedOf {
    PILLAR_CHAMPION("the Pillar Champion"),
    STEERCO("SteerCo");

    private final String label;

    AskedOf(String label) {
        this.label = label;
    }

    /** The words for people, as in "asked of SteerCo". */
    public String label() {
        return label;
    }
}
