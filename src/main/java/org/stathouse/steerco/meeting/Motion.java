package org.stathouse.steerco.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.OutcomeOption;

/** A motion on an item and the vote on it. */
@Entity
@Table(name = "steerco_motion")
class Motion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "item_id")
    private UUID itemId;

    private int position;

    private String outcome;

    @Column(name = "outcome_label")
    private String outcomeLabel;

    private String reason;

    private boolean consensus;

    private boolean carried;

    @Column(name = "corrected_because")
    private @Nullable String correctedBecause;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "steerco_ballot", joinColumns = @JoinColumn(name = "motion_id"))
    @OrderColumn(name = "position")
    private List<Ballot> ballots = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Motion() {}

    Motion(UUID itemId, int position, OutcomeOption outcome, String reason, Tally tally, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.itemId = itemId;
        this.position = position;
        this.outcome = outcome.key();
        this.outcomeLabel = outcome.label();
        this.reason = reason;
        this.consensus = tally.consensus();
        this.carried = tally.carries();
        this.ballots.addAll(tally.ballots());
        this.recordedBy = by;
        this.recordedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Takes the votes as they really were; what came of the motion stays. */
    void correct(Tally tally, String because) {
        consensus = tally.consensus();
        ballots.clear();
        ballots.addAll(tally.ballots());
        correctedBecause = because;
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    String outcome() {
        return outcome;
    }

    String outcomeLabel() {
        return outcomeLabel;
    }

    String reason() {
        return reason;
    }

    boolean isCarried() {
        return carried;
    }

    @Nullable String correctedBecause() {
        return correctedBecause;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** The vote as a whole. */
    Tally tally() {
        return new Tally(consensus, List.copyOf(ballots));
    }
}
