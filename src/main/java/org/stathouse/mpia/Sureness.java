package org.stathouse.mpia;

/** How sure a statement about the law is (mpia.md). */
public enum Sureness {
    /** V: read in a stored copy and quoted. */
    VERIFIED("Read in the law"),
    /** P: an older text, a cross-reference, or a rule for State agencies. */
    PARTLY("Partly read"),
    /** G: for counsel to confirm; what rests on it is a setting. */
    GENERAL("General knowledge");

    private final String label;

    Sureness(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
