package org.stathouse.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as a report tells it; dates are calendar days.
 *
 * @param planned the day that was planned
 * @param forecast the day now expected, or once it is done the day on which it was reached
 */
public record ReportMilestone(@Nullable String name, @Nullable LocalDate planned, @Nullable LocalDate forecast, boolean done) {}
