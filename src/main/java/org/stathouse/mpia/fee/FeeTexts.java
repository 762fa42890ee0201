package org.stathouse.mpia.fee;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** Reasons and explanations that people write. */
final class FeeTexts {

    static final int LONGEST = 4000;

    private FeeTexts() {}

    /** What is wrong with a text that has to be there. */
    static Optional<Fault> required(String field, @Nullable String text) {
        return text == null || text.isBlank() || text.length() > LONGEST
                ? Optional.of(Fault.at(field, "mpia.fee.text", LONGEST))
                : Optional.empty();
    }
}
