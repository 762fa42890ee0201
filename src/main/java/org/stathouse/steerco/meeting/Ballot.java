package org.stathouse.steerco.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one seat did in a vote.
 *
 * @param vote none where recused
 */
@Embeddable
record Ballot(
        @Column(name = "member_id") UUID memberId,
        String seat,
        String person,
        @Enumerated(EnumType.STRING) @Nullable Vote vote,
        @Column(name = "recused_because") @Nullable String recusedBecause) {}
