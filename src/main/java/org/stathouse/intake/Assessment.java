package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the current round has found: category, weighted score, recommendation. */
@Embeddable
class Assessment {

    @Enumerated(EnumType.STRING)
    private @Nullable Category category;

    @Column(name = "admission_note")
    private @Nullable String admissionNote;

    @Column(name = "weighted_score")
    private @Nullable BigDecimal weightedScore;

    @Enumerated(EnumType.STRING)
    private @Nullable Priority priority;

    @Column(name = "priority_reason")
    private @Nullable String priorityReason;

    @Column(name = "public_facing_proposed")
    private @Nullable Boolean publicFacingProposed;

    @Column(name = "recommended_by")
    private @Nullable String recommendedBy;

    @Column(name = "recommended_at")
    private @Nullable Instant recommendedAt;

    void categorize(@Nullable Category newCategory, String note) {
        category = newCategory;
        admissionNote = note;
    }

    void weigh(BigDecimal score) {
        weightedScore = score;
    }

    void recommend(Priority newPriority, String reason, @Nullable Boolean publicFacing, String by, Instant at) {
        priority = newPriority;
        priorityReason = reason;
        publicFacingProposed = publicFacing;
        recommendedBy = by;
        recommendedAt = at;
    }

    /** Forgets the figures of the last round; its cards, weighing and audit rows keep them. */
    void clear() {
        weightedScore = null;
        priority = null;
        priorityReason = null;
        publicFacingProposed = null;
        recommendedBy = null;
        recommendedAt = null;
    }

    @Nullable Category category() {
        return category;
    }

    @Nullable String admissionNote() {
        return admissionNote;
    }

    @Nullable BigDecimal weightedScore() {
        return weightedScore;
    }

    @Nullable Priority priority() {
        return priority;
    }

    ProposalView.@Nullable Recommendation recommendation() {
        if (priority == null) {
            return null;
        }
        return new ProposalView.Recommendation(
                priority,
                Objects.requireNonNull(priorityReason),
                publicFacingProposed,
                Objects.requireNonNull(recommendedBy),
                Objects.requireNonNull(recommendedAt));
    }
}
