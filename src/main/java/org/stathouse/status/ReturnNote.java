package org.stathouse.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That TMO sent a report back, and why. */
@Embeddable
record ReturnNote(String reason, @Column(name = "returned_by") String by, @Column(name = "returned_at") Instant at) {}
