package org.stathouse.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far an action is. The source's own words are kept beside it; silence is {@link #NOT_REPORTED}, never an older status. */
public enum ActionStatus {
    NOT_REPORTED("Not reported"),
    NOT_STARTED("Not started", "planned", "planning", "pending"),
    IN_PROGRESS("In progress", "underway", "under way", "ongoing", "on track", "active", "started"),
    DELAYED("Delayed", "behind", "off track", "at risk"),
    ON_HOLD("On hold", "paused", "deferred"),
    COMPLETE("Complete", "completed", "done", "finished"),
    CANCELED("Canceled", "cancelled", "stopped", "discontinued"),
    WITHDRAWN("Withdrawn");

    private final String label;
    private final List<String> otherWords;

    ActionStatus(String label, String... otherWords) {
        this.label = label;
        this.otherWords = List.of(otherWords);
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** Whether nothing more is done for an action of this status. */
    public boolean isOver() {
        return switch (this) {
            case NOT_REPORTED, NOT_STARTED, IN_PROGRESS, DELAYED, ON_HOLD -> false;
            case COMPLETE, CANCELED, WITHDRAWN -> true;
        };
    }

    /** The status that a source's word means, whatever its case; empty for a word that the City does not use. */
    public static Optional<ActionStatus> meaning(String words) {
        String word = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values())
                .filter(status -> status.label.toLowerCase(Locale.ROOT).equals(word) || status.otherWords.contains(word))
                .findFirst();
    }
}
