package org.stathouse.worklist;

import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ShortText;

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
        number = ShortText.of(number, NUMBER_LENGTH);
        title = ShortText.of(title, TITLE_LENGTH);
    }
}
