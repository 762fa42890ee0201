package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;

/** What people typed, as it is kept. */
final class Texts {

    private Texts() {}

    /** Without space around; none where nothing was typed. */
    static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The beginning of a text in one line, at most so many characters, cut between words where it can be. */
    static String beginning(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
        int word = cut.lastIndexOf(' ');
        return (word > most / 2 ? cut.substring(0, word) : cut) + "…";
    }
}
