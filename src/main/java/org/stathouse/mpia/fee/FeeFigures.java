package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the law leaves open about fees, as the City has set it. Days are calendar days.
 *
 * @param copyRate dollars a page
 * @param depositPercent of the estimate’s low end, 0 to 100
 * @param boardThreshold dollars above which the Board hears a complaint about a fee
 * @param answerDays to agree to an estimate, and {@code payDays} to pay
 * @param reminderDays before the last day of either, on which the requester is reminded
 * @param hoursAYear that a salary is divided by
 */
public record FeeFigures(
        @Nullable BigDecimal copyRate,
        @Nullable Integer depositPercent,
        @Nullable BigDecimal boardThreshold,
        @Nullable Integer answerDays,
        @Nullable Integer payDays,
        @Nullable Integer reminderDays,
        @Nullable Integer hoursAYear) {}
