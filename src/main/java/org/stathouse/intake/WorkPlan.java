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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The owner's work plan for an approved action. */
@Entity
@Table(name = "intake_work_plan")
class WorkPlan {

    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    @ElementCollection
    @CollectionTable(name = "intake_work_plan_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<WorkPlanStep> steps = new ArrayList<>();

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected WorkPlan() {}

    WorkPlan(UUID proposalId, WriteWorkPlan written, String by, Instant at) {
        this.proposalId = proposalId;
        this.steps.addAll(written.steps());
        this.writtenBy = by;
        this.writtenAt = at;
    }

    WriteWorkPlan view() {
        return new WriteWorkPlan(steps);
    }
}
