package org.stathouse.worklist;

import java.util.Locale;

/** How many tasks there are, counted no further than to what a list says. */
public record TaskCount(int number, boolean more) {

    /** As far as a count goes: beyond it a person gains nothing from the number, and the database loses time. */
    public static final int MOST = 1000;

    /** "7", "1,000+". */
    public String text() {
        return String.format(Locale.US, "%,d", number) + (more ? "+" : "");
    }
}
