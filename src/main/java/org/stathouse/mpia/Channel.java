package org.stathouse.mpia;

/** How a request reached the City. */
public enum Channel {
    PORTAL("Public page"),
    EMAIL("E-mail"),
    LETTER("Letter"),
    WALK_IN("Walk-in"),
    /** A written application may be waived (GP §4-202(b)), so a call can be taken down. */
    PHONE("Telephone");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
