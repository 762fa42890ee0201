package org.stathouse.steerco.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The evidence an owner handed in last; files are kept as documents of the condition. */
@Embeddable
record EvidenceGiven(
        @Column(name = "evidence_given") String text,
        @Column(name = "evidence_link") @Nullable String link,
        @Column(name = "answered_by") String by,
        @Column(name = "answered_at") Instant at) {}
