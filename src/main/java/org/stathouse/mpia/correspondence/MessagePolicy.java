package org.stathouse.mpia.correspondence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a message must be to be kept. */
final class MessagePolicy {

    /** As long as a mail that is read; more belongs into a file. */
    static final int LONGEST_TEXT = 50_000;

    static final int LONGEST_REASON = 1_000;

    private static final Rule<Said> SAYS_SOMETHING = Rule.refuse(
            said -> said.text().isBlank() && said.files() == 0, () -> Fault.at("text", "shared.required"));

    private static final Rule<Said> IS_NOT_TOO_LONG = said -> tooLong("text", said.text(), LONGEST_TEXT);

    private MessagePolicy() {}

    /** What somebody wants to say. */
    record Said(String text, int files) {

        static Said of(@Nullable String text, int files) {
            return new Said(text == null ? "" : text.strip(), files);
        }
    }

    static List<Fault> against(Said said) {
        return Rule.faults(List.of(SAYS_SOMETHING, IS_NOT_TOO_LONG), said);
    }

    /** A reason is given, at most {@value #LONGEST_REASON} characters. */
    static List<Fault> againstReason(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? List.of(Fault.at("reason", "shared.required"))
                : tooLong("reason", reason.strip(), LONGEST_REASON).stream().toList();
    }

    /** Shortened to so many characters, never within one. */
    static String atMost(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static Optional<Fault> tooLong(String field, String text, int most) {
        return text.length() > most ? Optional.of(Fault.at(field, "shared.tooLong", most, text.length())) : Optional.empty();
    }
}
