package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target as it is entered.
 *
 * @param figure none to have no target from that day on
 * @param from the first day that it applies to, in the City's time zone
 */
public record TargetForm(@Nullable BigDecimal figure, @Nullable LocalDate from) {}
