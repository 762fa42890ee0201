package org.stathouse.status;

import java.util.Collection;
import java.util.Comparator;

/**
 * The City's status key (processes.md A.2 [R], after common RAG reports): Green is within tolerance; Amber means that the
 * objective is at risk and recovery lies within the owner's authority; Red means that it is at serious risk and needs a
 * decision above the owner.
 */
public enum Rag {
    GREEN("Green", "Within tolerance."),
    AMBER("Amber", "The objective is at risk; recovery is within the owner’s authority."),
    RED("Red", "The objective is at serious risk; it needs a decision above the owner.");

    private final String label;
    private final String meaning;

    Rag(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** The key: what the color says, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The worst of several; overall is the worst of schedule, outcome, budget and resources (processes.md A.2). */
    public static Rag worst(Collection<Rag> ratings) {
        return ratings.stream().max(Comparator.naturalOrder()).orElseThrow(() -> new IllegalArgumentException("Nothing was rated"));
    }
}
