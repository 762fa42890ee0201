package org.stathouse.status;

import org.jspecify.annotations.Nullable;

/** Replaces a final content; both are kept. The reason is required. */
public record CorrectReport(long version, ReportForm form, @Nullable String reason) {}
