package org.stathouse.mpia.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes Law's task to answer.
 *
 * @param on the day on which the answer was handed in, in the City's time zone
 * @param outsideNumber the number that Ombudsman, Board or court gave it, where it is known now
 */
public record FileAnswer(@Nullable LocalDate on, @Nullable String outsideNumber) {}
