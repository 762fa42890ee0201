package org.stathouse.mpia.request;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** What is asked of the texts that staff write. */
final class TextPolicy {

    /** The longest reason, note or question, in characters. */
    static final int LONGEST = 10_000;

    private TextPolicy() {}

    /** Must be there, and no longer than {@link #LONGEST}. */
    static Optional<Fault> required(String field, @Nullable String text) {
        return Texts.orNull(text) == null ? Optional.of(Fault.at(field, "shared.required")) : optional(field, text);
    }

    /** May be absent. */
    static Optional<Fault> optional(String field, @Nullable String text) {
        int length = text == null ? 0 : text.strip().length();
        return length > LONGEST ? Optional.of(Fault.at(field, "shared.tooLong", LONGEST, length)) : Optional.empty();
    }
}
