package org.stathouse.stat.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes the chair's task on an escalated item. Each decision asks for its own part; what it does not ask for is not kept.
 *
 * @param decision none until chosen
 * @param reason why; always asked for
 * @param plan the revised plan, where it is extended
 * @param due the new last day, where it is extended; a working day after today
 * @param person user name of the Tiger Team's lead, or of who writes the decision memo
 * @param brief what the Tiger Team is to bring about, or the decision asked in one sentence
 */
public record DecideItem(
        @Nullable ChairDecision decision,
        @Nullable String reason,
        @Nullable String plan,
        @Nullable LocalDate due,
        @Nullable String person,
        @Nullable String brief) {}
