package org.stathouse.stat.catalog;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What a Stat looks at in some months of every year instead of its usual focus (CleanStat's grounds maintenance in spring and summer,
 * processes.md A.3 [S]).
 *
 * @param from the first month
 * @param to the last month, inclusive; before {@code from} if the season reaches into the next year
 */
public record FocusSeason(@Nullable Month from, @Nullable Month to, @Nullable String focus) {}
