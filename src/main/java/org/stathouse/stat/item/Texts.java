package org.stathouse.stat.item;

import org.jspecify.annotations.Nullable;

/** Texts as people leave them in fields. */
final class Texts {

    private Texts() {}

    /** The text without blanks around it; none where nothing is left. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
