package org.stathouse.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One scorer's points and reasons in one round. A row of its own, so that scorers do not stand in each other's way. */
@Entity
@Table(name = "intake_score_card")
class ScoreCard {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "scorer_group")
    private ScorerGroup group;

    private String scorer;

    @Column(name = "scored_at")
    private Instant scoredAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "intake_score", joinColumns = @JoinColumn(name = "card_id"))
    @OrderColumn(name = "position")
    private List<CriterionScore> scores = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ScoreCard() {}

    ScoreCard(UUID proposalId, int round, ScorerGroup group, String scorer, Instant scoredAt, List<CriterionScore> scores) {
        this.id = UUID.randomUUID();
        this.proposalId = proposalId;
        this.round = round;
        this.group = group;
        this.scorer = scorer;
        this.scoredAt = scoredAt;
        this.scores.addAll(scores);
    }

    UUID proposalId() {
        return proposalId;
    }

    int round() {
        return round;
    }

    ScorerGroup group() {
        return group;
    }

    String scorer() {
        return scorer;
    }

    Instant scoredAt() {
        return scoredAt;
    }

    List<CriterionScore> scores() {
        return List.copyOf(scores);
    }
}
