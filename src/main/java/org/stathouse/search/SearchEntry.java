package org.stathouse.search;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is found. Whatever stands here can be read by everybody who may see the case.
 *
 * @param number the case's number, "P-2026-0007"
 * @param title one line
 * @param text everything else whose words are found; paragraphs are separated by line breaks
 * @param readers who might see it, as the source's own keys (see {@link SearchSource#keys}); none where the source cannot tell. They only
 *     spare the search many questions: rights are asked for each hit.
 */
public record SearchEntry(String number, String title, String text, Set<String> readers) {

    /** An entry with these texts one below the other; those that are missing are left out. */
    public static SearchEntry of(String number, String title, @Nullable String... texts) {
        String joined = Arrays.stream(texts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new SearchEntry(number, title, joined, Set.of());
    }

    /** The same for those who hold one of these keys. It takes at least one; a source that cannot tell leaves this out. */
    public SearchEntry readBy(Set<String> keys) {
        return new SearchEntry(number, title, text, Set.copyOf(keys));
    }
}
