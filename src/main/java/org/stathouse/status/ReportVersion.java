package org.stathouse.status;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A content that was final once. The first was published, each later one corrected the one before; all are kept.
 *
 * @param number from 1
 * @param by user name of who published or corrected it; "system" for the lock
 * @param reason why it was corrected, none for the first
 * @param current whether it is the one that counts
 */
public record ReportVersion(
        UUID reportId, int number, ReportForm form, Rag overall, String by, String byName, Instant at, @Nullable String reason, boolean current) {}
