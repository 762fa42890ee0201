package org.stathouse.mpia.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the court ordered after a temporary denial (GP §4-358). @param on the day of the order @param note its number and substance */
public record RecordCourtOrder(@Nullable Boolean upheld, @Nullable LocalDate on, @Nullable String note) {}
