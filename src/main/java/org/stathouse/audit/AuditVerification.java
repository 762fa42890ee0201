package org.stathouse.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of checking the whole chain. {@code rows} were checked, up to the first broken one, which is named with the
 * reason. Who notes {@code lastHash} elsewhere can later show that not even the whole end of the trail was rewritten.
 */
public record AuditVerification(
        boolean valid, long rows, @Nullable Long firstBrokenSeq, @Nullable String why, String lastHash, Instant checkedAt) {}
