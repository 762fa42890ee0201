package org.stathouse.briefing.press;

/** How a packet came to somebody. */
public enum DeliveryWay {
    LINK("Mail with a link"),
    ATTACHMENT("Mail with the PDF"),
    DOWNLOADED("Downloaded"),
    READ("Opened to read");

    private final String label;

    DeliveryWay(String label) {
        this.label = label;
    }

    /** The way as people call it. */
    public String label() {
        return label;
    }
}
