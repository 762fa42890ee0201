package org.stathouse.stat.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one agency brings to a session.
 *
 * @param agency none where the Stat has no agencies and its lead analyst answers instead
 * @param memoReceivedAt when the memo came in, by which it is in time or late
 * @param onPaper whether an analyst recorded it for the agency
 */
public record AgencyPartView(
        UUID id,
        @Nullable UUID agency,
        String agencyName,
        @Nullable String input,
        @Nullable String inputBy,
        @Nullable Instant inputAt,
        @Nullable String memo,
        @Nullable String memoBy,
        @Nullable Instant memoReceivedAt,
        boolean onPaper) {}
