package org.stathouse.adjudication;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** Texts as people type them. */
final class Texts {

    /** The longest text that a person writes into one field, in characters. */
    static final int LONGEST = 10_000;

    private Texts() {}

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** What was typed where it is known to be there. */
    static String of(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    /** Adds a fault where the text is missing or too long. */
    static void require(List<Fault> faults, String field, @Nullable String text) {
        if (isBlank(text)) {
            faults.add(Fault.at(field, "shared.required"));
        } else if (of(text).length() > LONGEST) {
            faults.add(Fault.at(field, "shared.tooLong", LONGEST, of(text).length()));
        }
    }

    /** Adds a fault where nothing was chosen or entered. */
    static void require(List<Fault> faults, String field, @Nullable Object value) {
        if (value == null) {
            faults.add(Fault.at(field, "shared.required"));
        }
    }
}
