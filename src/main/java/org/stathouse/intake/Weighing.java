package org.stathouse.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the cards of one round were weighed: the weights used and their version, the result, the note on a wide spread. */
@Entity
@Table(name = "intake_weighing")
class Weighing {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private int round;

    @Column(name = "weights_version")
    private int weightsVersion;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "intake_weight_used", joinColumns = @JoinColumn(name = "weighing_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "weight")
    private Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);

    @Column(name = "weighted_score")
    private BigDecimal weightedScore;

    @Column(name = "spread_above_two")
    private boolean spreadAboveTwo;

    @Column(name = "discussion_note")
    private @Nullable String discussionNote;

    @Column(name = "discussed_by")
    private @Nullable String discussedBy;

    @Column(name = "discussed_at")
    private @Nullable Instant discussedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Weighing() {}

    Weighing(UUID proposalId, int round, WeightsTable table, BigDecimal weightedScore, boolean spreadAboveTwo) {
        this.id = UUID.randomUUID();
        this.proposalId = proposalId;
        this.round = round;
        this.weightsVersion = table.version();
        this.weights.putAll(table.weights());
        this.weightedScore = weightedScore;
        this.spreadAboveTwo = spreadAboveTwo;
    }

    void discussed(String note, String by, Instant at) {
        discussionNote = note;
        discussedBy = by;
        discussedAt = at;
    }

    UUID proposalId() {
        return proposalId;
    }

    int round() {
        return round;
    }

    int weightsVersion() {
        return weightsVersion;
    }

    Map<Criterion, Integer> weights() {
        return Map.copyOf(weights);
    }

    BigDecimal weightedScore() {
        return weightedScore;
    }

    boolean isSpreadAboveTwo() {
        return spreadAboveTwo;
    }

    ScoringRound.@Nullable Discussion discussion() {
        if (discussionNote == null) {
            return null;
        }
        return new ScoringRound.Discussion(
                discussionNote, Objects.requireNonNull(discussedBy), Objects.requireNonNull(discussedAt));
    }
}
