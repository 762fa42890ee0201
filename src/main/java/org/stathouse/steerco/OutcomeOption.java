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
 */
public record OutcomeOption(
        String key, String label, @Nullable String dateLabel, @Nullable String personLabel, @Nullable String textLabel) {

    /** An outcome that needs nothing but its reason. */
    public static OutcomeOption of(String key, String label) {
        return new OutcomeOption(key, label, null, null, null);
    }
}
