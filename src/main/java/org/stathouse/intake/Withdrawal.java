package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why its proposer withdrew a proposal, and when. */
@Embeddable
record Withdrawal(@Column(name = "withdrawal_reason") String reason, @Column(name = "withdrawn_at") Instant at) {}
