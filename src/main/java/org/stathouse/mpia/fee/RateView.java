package org.stathouse.mpia.fee;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rate as it is shown.
 *
 * @param person user name, and {@code personName} display name; none for a job class
 * @param salary dollars a year; shown to fee approver and supervisor only
 * @param until the last day; none while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateView(
        UUID id,
        long version,
        @Nullable String person,
        @Nullable String personName,
        String jobClass,
        @Nullable BigDecimal salary,
        @Nullable BigDecimal hourly,
        LocalDate from,
        @Nullable LocalDate until) {}
