package org.stathouse.mpia.clock;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** When an applicant may be asked for more time, and what an answer needs (E1, mpia.md §1). */
final class ExtensionPolicy {

    static final int LENGTH = 2000;

    private static final Rule<Question> OPEN = Rule.refuse(asked -> !asked.open(), () -> Fault.of("mpia.clock.consent.closed"));

    private static final Rule<Question> ONE_AT_A_TIME =
            Rule.refuse(Question::waiting, () -> Fault.of("mpia.clock.consent.waiting"));

    /** "MAY BE EXTENDED FOR NOT MORE THAN 30 DAYS" (1984 ch. 284 [P]): all consents together. */
    private static final Rule<Question> WITHIN_WHAT_IS_LEFT = asked -> asked.days() < 1 || asked.days() > asked.daysLeft()
            ? Optional.of(Fault.at("days", "mpia.clock.consent.days", asked.daysLeft()))
            : Optional.empty();

    private static final Rule<Question> WITH_A_REASON = asked -> text("reason", asked.reason());

    private static final List<Rule<Question>> QUESTION = List.of(OPEN, ONE_AT_A_TIME, WITHIN_WHAT_IS_LEFT, WITH_A_REASON);

    private ExtensionPolicy() {}

    static List<Fault> faults(Question asked) {
        return Rule.faults(QUESTION, asked);
    }

    /** Only recorded consent moves a date: it says where it stands. */
    static List<Fault> evidenceFaults(@Nullable String evidence) {
        return text("evidence", evidence).stream().toList();
    }

    private static Optional<Fault> text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return text.strip().length() > LENGTH
                ? Optional.of(Fault.at(field, "shared.tooLong", LENGTH, text.strip().length()))
                : Optional.empty();
    }

    /**
     * @param daysLeft how many days consent can still give
     * @param waiting whether another question waits for its answer
     */
    record Question(boolean open, int days, @Nullable String reason, int daysLeft, boolean waiting) {}
}
