package org.stathouse.steerco.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who takes no part in an item, and why. */
@Embeddable
record Recusal(@Column(name = "member_id") UUID memberId, String person, String reason) {}
