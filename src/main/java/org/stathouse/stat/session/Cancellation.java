package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why a session is not held, by whom and since when. */
@Embeddable
record Cancellation(
        @Column(name = "cancelled_reason") String reason,
        @Column(name = "cancelled_by") String by,
        @Column(name = "cancelled_at") Instant at) {}
