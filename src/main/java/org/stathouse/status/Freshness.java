package org.stathouse.status;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For how many actions of a pillar the last published report is of that month; none for actions that never had one. */
public record Freshness(@Nullable UUID pillarId, @Nullable YearMonth lastMonth, long actions) {}
