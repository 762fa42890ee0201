package org.stathouse.mpia.correspondence;

/** What has become of a mail that staff have to place. */
public enum UnplacedState {
    OPEN("To be placed"),
    ASSIGNED("Added to a request"),
    OPENED("Opened a request"),
    DISCARDED("Discarded");

    private final String label;

    UnplacedState(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
