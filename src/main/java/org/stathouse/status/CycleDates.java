package org.stathouse.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The dates of a cycle as TMO edits them; an opening that has passed cannot be changed any more. */
public record CycleDates(
        @Nullable LocalDate opensOn, @Nullable LocalDate dueOn, @Nullable LocalDate reviewOn, @Nullable LocalDate lockOn) {}
