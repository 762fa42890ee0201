package org.stathouse.intake;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The charter of an approved action. */
@Entity
@Table(name = "intake_charter")
class Charter {

    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    private String purpose;
    private String scope;
    private String deliverables;
    private String team;

    @ElementCollection
    @CollectionTable(name = "intake_milestone", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Charter() {}

    Charter(UUID proposalId, WriteCharter written, String by, Instant at) {
        this.proposalId = proposalId;
        this.purpose = Objects.requireNonNull(written.purpose());
        this.scope = Objects.requireNonNull(written.scope());
        this.deliverables = Objects.requireNonNull(written.deliverables());
        this.team = Objects.requireNonNull(written.team());
        this.milestones.addAll(written.milestones());
        this.endDate = Objects.requireNonNull(written.endDate());
        this.writtenBy = by;
        this.writtenAt = at;
    }

    WriteCharter view() {
        return new WriteCharter(purpose, scope, deliverables, team, milestones, endDate);
    }
}
