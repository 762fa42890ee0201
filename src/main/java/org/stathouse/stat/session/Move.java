package org.stathouse.stat.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A move of a session, as it is kept. */
@Embeddable
record Move(
        @Column(name = "from_starts_at") Instant from,
        @Column(name = "to_starts_at") Instant to,
        String reason,
        @Column(name = "moved_by") String by,
        @Column(name = "moved_at") Instant at) {}
