package org.stathouse.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is found.
 *
 * @param number the case's number, "P-2026-0007"
 * @param title one line
 * @param text everything else whose words are found; paragraphs are separated by line breaks
 */
public record SearchEntry(String number, String title, String text) {

    /** An entry with these texts one below the other; those that are missing are left out. */
    public static SearchEntry of(String number, String title, @Nullable String... texts) {
        String joined = Arrays.stream(texts).filter(Objects::nonNull).map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return new SearchEntry(number, title, joined);
    }
}
