package org.stathouse.briefing;

/** Whether a packet is still being worked on. */
public enum Edition {
    /** Watermarked on every page; only those who may make the packet see it. */
    DRAFT("Draft"),
    /** What is handed out and compared with next time. */
    FINAL("Final");

    private final String label;

    Edition(String label) {
        this.label = label;
    }

    /** The edition as people call it. */
    public String label() {
        return label;
    }
}
