package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeTask;

/**
 * Enters or corrects time.
 *
 * @param person user name of who worked; none means whoever enters it
 * @param hours in quarters of an hour
 * @param on the day of the work, in the City's time zone; none means today
 */
public record LogTime(
        @Nullable String person,
        @Nullable FeeTask task,
        @Nullable BigDecimal hours,
        @Nullable LocalDate on,
        @Nullable String note) {}
