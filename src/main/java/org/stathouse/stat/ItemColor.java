package org.stathouse.stat;

/**
 * The color of an item: computed from its dates and evidence, never chosen, and never mixed with the ratings of the action plan
 * (processes.md A.3 [P:W], [R]).
 */
public enum ItemColor {
    WHITE("White", "Not due"),
    YELLOW("Yellow", "In progress"),
    RED("Red", "Overdue or not received"),
    GREEN("Green", "Closed with evidence");

    private final String label;
    private final String meaning;

    ItemColor(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The color's name. */
    public String label() {
        return label;
    }

    /** A shape of its own for each color, which the documents' fonts have, so that color alone tells nothing. */
    public String shape() {
        return switch (this) {
            case WHITE -> "○";
            case YELLOW -> "◐";
            case RED -> "■";
            case GREEN -> "✓";
        };
    }

    /** What the color says. */
    public String meaning() {
        return meaning;
    }
}
