package org.stathouse.worklist;

import org.jspecify.annotations.Nullable;

/**
 * A case in a row of the task list: its number ("P-2026-0007"), its title, and the user name of the person who waits for it,
 * and what it belongs to.
 * A title or number longer than a row has room for is shortened: the plan allows longer ones, and a title must not keep a
 * task from being made.
 */
public record CaseSummary(String number, String title, @Nullable String waiting, CaseFacets facets) {

    /** The longest number, in characters; the rest is cut off. */
    static final int NUMBER_LENGTH = 40;

    /** The longest title, in characters; the rest is cut off. */
    static final int TITLE_LENGTH = 400;

    /** A case that belongs to nothing by which its tasks are to be found. */
    public CaseSummary(String number, String title, @Nullable String waiting) {
        this(number, title, waiting, CaseFacets.NONE);
    }

    public CaseSummary {
        number = shortened(number, NUMBER_LENGTH);
        title = shortened(title, TITLE_LENGTH);
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        // Half a character outside the basic plane could not be stored.
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }
}
