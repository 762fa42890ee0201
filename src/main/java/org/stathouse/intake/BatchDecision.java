package org.stathouse.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/**
 * SteerCo's batch vote on the ranked list: all decisions or none, in one transaction (processes.md A.1 step 5 [R]). Two batches wait
 * for each other at SteerCo's next number, which each takes before it locks a proposal.
 */
@Service
@Transactional
public class BatchDecision {

    private final ProposalAccess access;
    private final SteerCoDecisions decisions;
    private final ChairDecisions chair;
    private final TaskDesk tasks;
    private final CurrentActor currentActor;

    BatchDecision(
            ProposalAccess access,
            SteerCoDecisions decisions,
            ChairDecisions chair,
            TaskDesk tasks,
            CurrentActor currentActor) {
        this.access = access;
        this.decisions = decisions;
        this.chair = chair;
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    /**
     * Records a decision on each proposal. The tasks need not be claimed before.
     *
     * @throws BusinessRuleViolation with every fault of every proposal, at {@code decisions[i].…}; nothing is decided then
     * @throws Conflict if one of them changed since the list was read, is not before SteerCo any more, or its task is
     *     somebody else's
     */
    public void decide(@Nullable List<ProposalDecision> batch) {
        if (batch == null || batch.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("decisions", "intake.batch.empty"));
        }
        Actor actor = currentActor.get();
        List<Fault> faults = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        List<Proposal> decided = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            ProposalDecision line = batch.get(i);
            Proposal proposal = access.seen(actor, line.proposalId());
            decided.add(proposal);
            String at = "decisions[" + i + "]";
            if (!seen.add(line.proposalId())) {
                faults.add(Fault.at(at, "intake.batch.twice", proposal.label()));
            }
            chair.against(actor, proposal).ifPresent(fault -> faults.add(new Fault(at, fault.key(), fault.arguments())));
            for (Fault fault : decisions.against(line.decision())) {
                faults.add(new Fault(at + "." + fault.field(), fault.key(), fault.arguments()));
            }
        }
        BusinessRuleViolation.throwIfAny(faults);
        IntStream.range(0, batch.size()).forEach(i -> decide(actor, decided.get(i), batch.get(i)));
    }

    private void decide(Actor actor, Proposal proposal, ProposalDecision line) {
        Long version = line.version();
        if (version != null) {
            ProposalAccess.requireVersion(proposal, version);
        }
        TaskRow task = tasks.ofCase(proposal.ref()).stream()
                .filter(row -> row.state() == TaskRow.State.OPEN && row.formKey().equals(SteerCoDecisions.DECIDE_FORM))
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("intake.batch.notBeforeSteerCo", proposal.label())));
        if (task.assignee() != null && !actor.is(task.assignee())) {
            throw new Conflict(Fault.of("intake.batch.claimed", proposal.label(), Objects.requireNonNull(task.assigneeName())));
        }
        chair.record(proposal, line.decision());
    }
}
