package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The issue of a session's memo.
 *
 * @param closing what the memo says at its end, besides what was noted
 */
@Embeddable
record MemoIssue(
        @Nullable String closing,
        @Column(name = "issued_by") String by,
        @Column(name = "issued_at") Instant at) {}
