package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That nothing of a request may be purged while a suit goes on or is expected (mpia.md §7, Retention [G]). */
@Embeddable
record LitigationHold(
        @Column(name = "hold_reason") String reason,
        @Column(name = "hold_set_by") String by,
        @Column(name = "hold_since") LocalDate since) {}
