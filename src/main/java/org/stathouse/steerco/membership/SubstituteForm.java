package org.stathouse.steerco.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A substitute as it is entered.
 *
 * @param person user name
 * @param from first day on which they may stand in
 * @param to last day on which they may stand in
 */
public record SubstituteForm(@Nullable String person, @Nullable LocalDate from, @Nullable LocalDate to) {}
