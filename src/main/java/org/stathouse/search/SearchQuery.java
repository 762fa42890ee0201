package org.stathouse.search;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words words that must all occur, "phrases in quotes", {@code or} between alternatives, a minus before what must not occur
 * @param kind only things of this kind, by its name; null for all
 */
public record SearchQuery(String words, @Nullable String kind) {

    /** The longest text that is searched for, in characters. */
    public static final int MAX_LENGTH = 200;

    public SearchQuery {
        words = words.strip();
    }
}
