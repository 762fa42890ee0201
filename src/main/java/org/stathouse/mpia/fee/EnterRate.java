package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enters what an hour costs from a day on; the rate before it ends on the day before.
 *
 * @param person user name; none for the rate of the whole job class
 * @param salary dollars a year; none for a person who is paid as their job class is
 */
public record EnterRate(
        @Nullable String person, @Nullable String jobClass, @Nullable BigDecimal salary, @Nullable LocalDate from) {}
