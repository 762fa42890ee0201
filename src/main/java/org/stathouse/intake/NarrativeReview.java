package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** TMO's answer whether the public sees an approved action, and the narrative that it reads. */
@Entity
@Table(name = "intake_narrative_review")
class NarrativeReview {

    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "public_facing")
    private boolean publicFacing;

    private @Nullable String narrative;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewed_at")
    private Instant reviewedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected NarrativeReview() {}

    NarrativeReview(UUID proposalId, ReviewNarrative review, String by, Instant at) {
        this.proposalId = proposalId;
        this.publicFacing = Boolean.TRUE.equals(review.publicFacing());
        this.narrative = review.narrative();
        this.reviewedBy = by;
        this.reviewedAt = at;
    }

    ReviewNarrative view() {
        return new ReviewNarrative(publicFacing, narrative);
    }
}
