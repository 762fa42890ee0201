package org.stathouse.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/**
 * Proposing an action: draft, submission, withdrawal (processes.md A.1). A stale version is a {@link Conflict}, a proposal that
 * the person may not know of {@link NotFound}.
 */
@Service
@Transactional
public class Proposals {

    /** Working days of the completeness check (processes.md A.1 step 1 [R]); the process counts the same. */
    private static final int CHECK_DAYS = 3;

    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final ProposalViews views;
    private final ProposalNumbers numbers;
    private final CompletenessCheck check;
    private final IntakeWorkflow workflow;
    private final IntakeJournal journal;
    private final CityActionPlan plan;
    private final TaskDesk tasks;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            ProposalAccess access,
            ProposalViews views,
            ProposalNumbers numbers,
            CompletenessCheck check,
            IntakeWorkflow workflow,
            IntakeJournal journal,
            CityActionPlan plan,
            TaskDesk tasks,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.views = views;
        this.numbers = numbers;
        this.check = check;
        this.workflow = workflow;
        this.journal = journal;
        this.plan = plan;
        this.tasks = tasks;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether the signed-in person may propose: liaison, TMO or action owner. */
    @Transactional(readOnly = true)
    public boolean mayPropose() {
        return EditPolicy.PROPOSES.against(currentActor.get()).isEmpty();
    }

    /** Begins a draft, which only its proposer sees; any field may be empty. */
    public ProposalView draft(ProposalForm form) {
        Actor actor = currentActor.get();
        EditPolicy.PROPOSES.against(actor).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        BusinessRuleViolation.throwIfAny(Rule.faults(CompletenessPolicy.LENGTHS, form));
        Proposal proposal = new Proposal(UUID.randomUUID(), actor.username(), clock.instant());
        proposal.edit(form);
        proposals.saveAndFlush(proposal);
        journal.record(proposal, "drafted", "“" + proposal.titleOrNone() + "” begun by " + actor.displayName(), Map.of());
        return views.view(proposal, actor);
    }

    /**
     * Saves the whole form of a draft or a returned proposal as it was typed; any field may be empty. A draft is saved with
     * every pause in typing, so only changes to a submitted case get a row in the audit trail; the submission's row holds the
     * draft's.
     *
     * @param version the version that the person saw last
     */
    public ProposalView save(UUID id, long version, ProposalForm form) {
        Actor actor = currentActor.get();
        Proposal proposal = access.seenForChange(actor, id, version);
        if (!EditPolicy.mayEdit(actor, proposal)) {
            throw new NotPermitted(Fault.of("intake.mayNotEdit"));
        }
        BusinessRuleViolation.throwIfAny(Rule.faults(CompletenessPolicy.LENGTHS, form));
        ProposalForm before = proposal.form();
        proposal.edit(form);
        FormChanges changes = FormChanges.between(before, proposal.form());
        proposals.saveAndFlush(proposal);
        if (proposal.status() != ProposalStatus.DRAFT && !changes.isEmpty()) {
            journal.record(proposal, "revised", "changed by " + actor.displayName(), changes.before(), changes.after());
        }
        return views.view(proposal, actor);
    }

    /** Removes a draft for good. */
    public void discard(UUID id, long version) {
        Actor actor = currentActor.get();
        Proposal proposal = access.seenForChange(actor, id, version);
        requireProposer(actor, proposal);
        proposal.require(ProposalStatus.DRAFT);
        journal.record(proposal, "discarded", "discarded by " + actor.displayName(), Map.of());
        proposals.delete(proposal);
    }

    /** What still keeps the form from being submitted, each fault at its field. */
    @Transactional(readOnly = true)
    public List<Fault> missing(UUID id) {
        Actor actor = currentActor.get();
        Proposal proposal = access.seen(actor, id);
        return against(actor, proposal.form());
    }

    /** What would keep a form that is not saved yet from being submitted. */
    @Transactional(readOnly = true)
    public List<Fault> missing(ProposalForm form) {
        return against(currentActor.get(), form);
    }

    /**
     * Hands a draft in: it gets its number, the process starts, the proposer is told.
     *
     * @throws BusinessRuleViolation with everything that the completeness rules miss
     */
    public ProposalView submit(UUID id, long version) {
        Actor actor = currentActor.get();
        Proposal proposal = access.seenForChange(actor, id, version);
        requireProposer(actor, proposal);
        proposal.require(ProposalStatus.DRAFT);
        BusinessRuleViolation.throwIfAny(against(actor, proposal.form()));
        proposal.submit(numbers.next(deadlines.today().getYear()), clock.instant());
        proposals.saveAndFlush(proposal);
        FormChanges whole = FormChanges.between(ProposalForm.EMPTY, proposal.form());
        journal.record(proposal, "submitted", "“" + proposal.titleOrNone() + "” submitted by " + actor.displayName(), whole.after());
        journal.tell(proposal.proposer(), "received", 1, proposal, "Proposal " + proposal.label() + " received", Map.of("due", LocalDate.ofInstant(deadlines.workingDays(CHECK_DAYS), deadlines.zone())));
        workflow.submitted(id, proposal.proposer(), Objects.requireNonNull(proposal.content().owner()));
        return views.view(proposal, actor);
    }

    /**
     * Ends the case at the proposer's wish, whatever step it has reached; an action already in the plan is marked withdrawn.
     * Whoever had a task of it is told.
     */
    public ProposalView withdraw(UUID id, long version, @Nullable String reason) {
        Actor actor = currentActor.get();
        Proposal proposal = access.seenForChange(actor, id, version);
        requireProposer(actor, proposal);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.required"));
        }
        ProposalStatus before = proposal.status();
        Set<String> concerned = holdersOfOpenTasks(proposal);
        proposal.withdraw(reason.strip(), clock.instant());
        proposals.saveAndFlush(proposal);
        PlanEntry entry = proposal.entry();
        if (entry != null) {
            plan.withdraw(entry.actionId(), reason.strip());
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>(Map.of("reason", reason.strip()));
        journal.record(proposal, "withdrawn", "withdrawn by " + actor.displayName(), Map.of("status", before.name()), after);
        concerned.remove(actor.username());
        concerned.forEach(person -> journal.tell(
                person, "withdrawn", 1, proposal, "Proposal " + proposal.label() + " withdrawn", Map.of("reason", reason.strip())));
        workflow.withdrawn(id);
        return views.view(proposal, actor);
    }

    private Set<String> holdersOfOpenTasks(Proposal proposal) {
        Set<String> concerned = new LinkedHashSet<>();
        for (TaskRow task : tasks.ofCase(proposal.ref())) {
            if (task.state() != TaskRow.State.OPEN) {
                continue;
            }
            if (task.assignee() != null) {
                concerned.add(task.assignee());
            } else {
                people.inGroups(task.groups()).stream().map(Person::username).forEach(concerned::add);
            }
        }
        return concerned;
    }

    private List<Fault> against(Actor actor, ProposalForm form) {
        List<Fault> faults = new ArrayList<>(check.refusals(form));
        UUID lead = form.leadAgencyId();
        if (lead != null) {
            faults.addAll(Rule.faults(EditPolicy.SUBMISSION, new EditPolicy.Submitter(actor, lead)));
        }
        return faults;
    }

    private static void requireProposer(Actor actor, Proposal proposal) {
        if (!actor.is(proposal.proposer())) {
            throw new NotPermitted(Fault.of("intake.proposerOnly"));
        }
    }
}
