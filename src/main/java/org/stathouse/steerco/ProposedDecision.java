package org.stathouse.steerco;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is entered, before anything is checked.
 *
 * @param outcome the key of one of the source's {@link OutcomeOption}s
 * @param reason why, for the minutes and the register
 * @param person user name
 */
public record ProposedDecision(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable LocalDate date,
        @Nullable String person,
        @Nullable String text,
        List<NewCondition> conditions) {

    /** One in which nothing has been entered; every rule names what it misses. */
    public static final ProposedDecision EMPTY = new ProposedDecision(null, null, null, null, null, List.of());

    public ProposedDecision {
        // A request may leave them out.
        conditions = List.copyOf(Objects.requireNonNullElse(conditions, List.of()));
    }
}
