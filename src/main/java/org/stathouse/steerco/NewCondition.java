package org.stathouse.steerco;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is entered with a decision: who does what by when, and what will show that it is done.
 *
 * @param owner user name of the one person who answers for it
 * @param due the last day, in the City's time zone; a calendar day, checked to be a working day
 */
public record NewCondition(@Nullable String task, @Nullable String owner, @Nullable LocalDate due, @Nullable String evidence) {}
