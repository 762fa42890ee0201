package org.stathouse.stat.team;

import org.jspecify.annotations.Nullable;

/** What came of a Tiger Team, by its lead; or how far it is and why it needs longer. */
public record ReportResult(@Nullable String result) {}
