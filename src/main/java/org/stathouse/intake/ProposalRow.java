package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposal in a list. The number is absent until submission; a draft may lack everything else too. */
public record ProposalRow(
        UUID id,
        @Nullable String number,
        long version,
        @Nullable String title,
        ProposalStatus status,
        @Nullable String pillar,
        @Nullable String leadAgency,
        String proposer,
        @Nullable String owner,
        @Nullable BigDecimal weightedScore,
        @Nullable Priority priority,
        Instant createdAt,
        @Nullable Instant submittedAt) {}
