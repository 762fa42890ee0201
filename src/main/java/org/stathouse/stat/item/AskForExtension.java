package org.stathouse.stat.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An owner's request for a later day.
 *
 * @param plan the revised plan: which steps, each by when; a day alone is not enough (processes.md A.3 step 4 [P:W])
 * @param due the last day asked for, in the City's time zone; a working day after the present one
 */
public record AskForExtension(@Nullable String plan, @Nullable LocalDate due) {}
