package org.stathouse.intake.ui;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.ResubmitProposal;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** Hands a returned proposal in again from its own form, by completing the task that asks for it. */
@Component
class Resubmissions {

    /** The form key of the task that asks the proposer to revise. */
    static final String FORM_KEY = "intake/revise";

    private final TaskDesk tasks;

    Resubmissions(TaskDesk tasks) {
        this.tasks = tasks;
    }

    /** Whether the signed-in person has the task to revise this proposal. */
    boolean isMine(UUID proposal) {
        return task(proposal).filter(task -> task.why() == TaskRow.Why.ASSIGNED).isPresent();
    }

    /** @param note what was changed */
    void resubmit(ProposalView proposal, @Nullable String note) {
        TaskRow task = task(proposal.id()).orElseThrow(() -> new Conflict(Fault.of("shared.changedMeanwhile")));
        tasks.complete(task.id(), null, new ResubmitProposal(proposal.version(), note));
    }

    private Optional<TaskRow> task(UUID proposal) {
        return tasks.ofCase(new CaseRef(IntakeCase.TYPE, proposal)).stream()
                .filter(task -> task.state() == TaskRow.State.OPEN && task.formKey().equals(FORM_KEY))
                .findFirst();
    }
}
