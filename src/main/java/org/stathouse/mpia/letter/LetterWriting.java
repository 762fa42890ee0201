package org.stathouse.mpia.letter;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes in a draft.
 *
 * @param to whom it goes to, where that is not the requester; none leaves it
 * @param texts by the names of the parts; those that are absent stay
 */
public record LetterWriting(@Nullable Addressee to, Map<String, String> texts) {

    public LetterWriting {
        texts = given(texts);
    }

    /** A program may leave out all of them, or empty one by naming none. */
    static Map<String, String> given(@Nullable Map<String, String> texts) {
        Map<String, String> given = new HashMap<>();
        if (texts != null) {
            texts.forEach((part, text) -> given.put(part, Objects.requireNonNullElse(text, "").strip()));
        }
        return Map.copyOf(given);
    }
}
