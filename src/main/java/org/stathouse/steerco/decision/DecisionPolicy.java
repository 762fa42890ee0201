package org.stathouse.steerco.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** What a decision must say: an outcome that its source offers, a reason, and what the outcome asks for beside it. */
final class DecisionPolicy {

    /** The longest text that a field takes. */
    static final int LONGEST = 4000;

    /**
     * A decision about to be taken.
     *
     * @param options the outcomes that its source offers
     * @param personKnown whether the person it names has an active account
     */
    record Asked(ProposedDecision decision, List<OutcomeOption> options, boolean personKnown) {

        @Nullable OutcomeOption outcome() {
            return options.stream().filter(option -> option.key().equals(decision.outcome())).findFirst().orElse(null);
        }
    }

    static final Rule<Asked> OUTCOME_OFFERED = asked -> {
        if (asked.decision().outcome() == null || Objects.requireNonNull(asked.decision().outcome()).isBlank()) {
            return Optional.of(Fault.at("outcome", "shared.required"));
        }
        return asked.outcome() == null ? Optional.of(Fault.at("outcome", "steerco.decision.notOffered")) : Optional.empty();
    };

    static final Rule<Asked> REASON_GIVEN = asked -> text("reason", asked.decision().reason());

    static final Rule<Asked> DATE_GIVEN = asked -> asked.outcome() != null
                    && asked.outcome().dateLabel() != null
                    && asked.decision().date() == null
            ? Optional.of(Fault.at("date", "shared.required"))
            : Optional.empty();

    static final Rule<Asked> PERSON_KNOWN = asked -> {
        if (asked.outcome() == null || asked.outcome().personLabel() == null) {
            return Optional.empty();
        }
        String person = asked.decision().person();
        if (person == null || person.isBlank()) {
            return Optional.of(Fault.at("person", "shared.required"));
        }
        return asked.personKnown() ? Optional.empty() : Optional.of(Fault.at("person", "steerco.unknownPerson", person));
    };

    static final Rule<Asked> TEXT_GIVEN = asked -> asked.outcome() == null || asked.outcome().textLabel() == null
            ? Optional.empty()
            : text("text", asked.decision().text());

    static final List<Rule<Asked>> ALL = List.of(OUTCOME_OFFERED, REASON_GIVEN, DATE_GIVEN, PERSON_KNOWN, TEXT_GIVEN);

    private DecisionPolicy() {}

    private static Optional<Fault> text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        int length = text.strip().length();
        return length > LONGEST ? Optional.of(Fault.at(field, "shared.tooLong", LONGEST, length)) : Optional.empty();
    }
}
