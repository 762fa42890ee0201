package org.stathouse.mpia;

/** How sensitive what is asked for is (processes.md A.4, form [P:W]). */
public enum Tier {
    PUBLIC("Public"),
    PROTECTED("Protected"),
    CONFIDENTIAL("Confidential"),
    RESTRICTED("Restricted");

    private final String label;

    Tier(String label) {
        this.label = label;
    }

    /** The tier in words. */
    public String label() {
        return label;
    }

    /** Whether Law reviews as well, and staff of other agencies must not see the request (processes.md A.4 step 6). */
    public boolean sensitive() {
        return switch (this) {
            case PUBLIC, PROTECTED -> false;
            case CONFIDENTIAL, RESTRICTED -> true;
        };
    }
}
