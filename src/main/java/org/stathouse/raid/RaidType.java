package org.stathouse.raid;

import java.util.Arrays;
import java.util.Optional;

/** The five types of item; the City expands RAID in two ways, so both Decision and Dependency are kept (processes.md, Supporting [S]). */
public enum RaidType {
    RISK("Risk", "R", "Something that may happen and would hurt."),
    /** Something to do about RAID itself, not an action of the plan. */
    ACTION_ITEM("Action", "A", "Something to be done, smaller than an action of the plan."),
    ISSUE("Issue", "I", "Something that has happened and hurts now."),
    DECISION("Decision", "D", "Something that was decided, so that it is not asked again."),
    DEPENDENCY("Dependency", "DEP", "Something that one action needs from another.");

    private final String label;
    private final String prefix;
    private final String meaning;

    RaidType(String label, String prefix, String meaning) {
        this.label = label;
        this.prefix = prefix;
        this.meaning = meaning;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** What its numbers begin with: the {@code R} of {@code R-014}. */
    public String prefix() {
        return prefix;
    }

    /** What belongs to the type, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The type of that label or name, whatever the case. */
    static Optional<RaidType> called(String word) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(word) || type.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
