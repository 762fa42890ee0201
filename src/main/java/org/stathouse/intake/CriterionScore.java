package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Points from 1 to 5 for one criterion, with the reason for them. */
@Embeddable
public record CriterionScore(
        @Enumerated(EnumType.STRING) @Column(name = "criterion") Criterion criterion,
        @Column(name = "points") int points,
        @Column(name = "reason") @Nullable String reason) {}
