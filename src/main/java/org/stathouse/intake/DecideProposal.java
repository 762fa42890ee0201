package org.stathouse.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * SteerCo's decision (processes.md A.1 step 5 [R]).
 *
 * @param reason required to decline or send back
 * @param deferredUntil the City date on which a deferred case comes back, required to defer
 */
public record DecideProposal(@Nullable DecisionOutcome outcome, @Nullable String reason, @Nullable LocalDate deferredUntil) {}
