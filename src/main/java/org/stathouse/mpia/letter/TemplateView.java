package org.stathouse.mpia.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;

/**
 * The template of a kind of letter.
 *
 * @param number of the version in use; 0 for the built-in texts
 * @param changedBy display name of who wrote it; none for the built-in texts
 * @param editable whether the person may change it
 */
public record TemplateView(
        LetterKind kind,
        int number,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        List<Text> parts,
        boolean editable) {

    public TemplateView {
        parts = List.copyOf(parts);
    }

    /** A part with the text that it begins with. */
    public record Text(LetterPart part, String text) {}
}
