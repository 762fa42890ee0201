package org.stathouse.steerco;

import org.jspecify.annotations.Nullable;

/**
 * One outcome that a decision can have, and what it needs beside the reason that every decision has. A label that is present
 * makes the field required and stands over it.
 *
 * @param key the enum name that the source knows it by, for example {@code REBASELINE}
 * @param label the words for people
 * @param dateLabel what the date means, for example "New end date"
 * @param personLabel whom to name, for example "New owner"
 * @param textLabel what to write, for example "Resources added"
 * @param consequence what follows from it, in a sentence; none where its label says it all
 */
public record OutcomeOption(
        String key,
        String label,
        @Nullable String dateLabel,
        @Nullable String personLabel,
        @Nullable String textLabel,
        @Nullable String consequence) {

    public OutcomeOption(String key, String label, @Nullable String dateLabel, @Nullable String personLabel, @Nullable String textLabel) {
        this(key, label, dateLabel, personLabel, textLabel, null);
    }

    /** An outcome that needs nothing but its reason. */
    public static OutcomeOption of(String key, String label) {
        return new OutcomeOption(key, label, null, null, null);
    }

    /** The same with what follows from it, in a sentence. */
    public OutcomeOption leadingTo(String sentence) {
        return new OutcomeOption(key, label, dateLabel, personLabel, textLabel, sentence);
    }
}
