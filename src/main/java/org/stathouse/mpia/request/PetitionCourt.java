package org.stathouse.mpia.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the court was petitioned after a temporary denial (GP §4-358). @param on the day of the petition @param reason why it was not */
public record PetitionCourt(@Nullable Boolean petitioned, @Nullable LocalDate on, @Nullable String reason) {}
