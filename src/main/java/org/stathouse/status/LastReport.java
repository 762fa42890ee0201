package org.stathouse.status;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/** The action's last published report before this one, shown beside the new one and never copied into it. */
public record LastReport(UUID reportId, YearMonth month, Rag overall, ReportForm form, Instant publishedAt) {}
