package org.stathouse.status;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many reports of a month and pillar are in a state and, once published, of a color. */
public record ReportCount(YearMonth month, @Nullable UUID pillarId, ReportState state, @Nullable Rag overall, long count) {}
