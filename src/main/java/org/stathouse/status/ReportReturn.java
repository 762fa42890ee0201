package org.stathouse.status;

import java.time.Instant;

/** That TMO sent a report back. */
public record ReportReturn(String reason, String by, String byName, Instant at) {}
