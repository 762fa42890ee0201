package org.stathouse.stat;

/** A form in which it can be shown that an item is done. */
public enum EvidenceKind {
    TEXT("Text"),
    FILE("File"),
    LINK("Link"),
    MEETING_DATE("Date of the meeting");

    private final String label;

    EvidenceKind(String label) {
        this.label = label;
    }

    /** The kind in words. */
    public String label() {
        return label;
    }
}
