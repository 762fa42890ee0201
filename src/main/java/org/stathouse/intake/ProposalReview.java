package org.stathouse.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.OpenTask;

/**
 * TMO's gate before scoring: completeness, return and resubmission of the same case, category and admission test (processes.md
 * A.1 steps 1 and 2). The task list has checked that the task is the person's.
 */
@Service
@Transactional
public class ProposalReview {

    /** Working days to revise (processes.md A.1 [R]); the process counts the same. */
    private static final int REVISION_DAYS = 10;

    private final ProposalAccess access;
    private final CompletenessCheck check;
    private final ScorerAvailability scorers;
    private final IntakeWorkflow workflow;
    private final IntakeJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    ProposalReview(
            ProposalAccess access,
            CompletenessCheck check,
            ScorerAvailability scorers,
            IntakeWorkflow workflow,
            IntakeJournal journal,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.check = check;
        this.scorers = scorers;
        this.workflow = workflow;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Passes the case on, or returns it to the proposer with a written reason. */
    public void checkCompleteness(OpenTask task, CheckCompleteness answer) {
        boolean complete = Boolean.TRUE.equals(answer.complete());
        List<Fault> faults = new ArrayList<>();
        if (answer.complete() == null) {
            faults.add(Fault.at("complete", "shared.required"));
        } else if (!complete) {
            requireText(faults, "reason", answer.reason());
        }
        BusinessRuleViolation.throwIfAny(faults);
        Actor actor = currentActor.get();
        Proposal proposal = access.forStep(task.subject().id());
        if (complete) {
            proposal.passCompleteness();
            journal.record(proposal, "found-complete", "found complete by " + actor.displayName(), Map.of());
        } else {
            proposal.returnIncomplete(stripped(answer.reason()), actor.username(), clock.instant());
            tellReturned(proposal, actor);
        }
        workflow.completenessChecked(task, complete);
    }

    /**
     * Hands the same case in again. What the form says has been saved before.
     *
     * @throws BusinessRuleViolation with everything that the completeness rules miss
     */
    public void resubmit(OpenTask task, ResubmitProposal answer) {
        Actor actor = currentActor.get();
        Proposal proposal = access.forStep(task.subject().id());
        Long version = answer.version();
        if (version != null) {
            ProposalAccess.requireVersion(proposal, version);
        }
        proposal.require(ProposalStatus.RETURNED);
        BusinessRuleViolation.throwIfAny(check.refusals(proposal.form()));
        String note = answer.note();
        proposal.resubmit(note == null || note.isBlank() ? null : note.strip(), clock.instant());
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("round", proposal.round());
        after.put("note", note);
        journal.record(proposal, "resubmitted", "resubmitted by " + actor.displayName(), after);
        workflow.resubmitted(task, Objects.requireNonNull(proposal.content().owner()));
    }

    /** Categorizes and admits the case to scoring, or returns it to the proposer with a written reason. */
    public void categorize(OpenTask task, CategorizeProposal answer) {
        boolean admitted = Boolean.TRUE.equals(answer.admitted());
        List<Fault> faults = new ArrayList<>();
        if (answer.admitted() == null) {
            faults.add(Fault.at("admitted", "shared.required"));
        }
        if (admitted && answer.category() == null) {
            faults.add(Fault.at("category", "shared.required"));
        }
        requireText(faults, "note", answer.note());
        BusinessRuleViolation.throwIfAny(faults);
        Actor actor = currentActor.get();
        Proposal proposal = access.forStep(task.subject().id());
        String note = stripped(answer.note());
        if (admitted) {
            proposal.admit(Objects.requireNonNull(answer.category()), note, clock.instant());
            Map<String, @Nullable Object> after = new LinkedHashMap<>();
            after.put("category", String.valueOf(answer.category()));
            after.put("note", note);
            journal.record(proposal, "admitted", "admitted to scoring by " + actor.displayName(), after);
            tellOfConflicts(proposal);
        } else {
            proposal.refuseAdmission(answer.category(), note, actor.username(), clock.instant());
            tellReturned(proposal, actor);
        }
        workflow.categorized(task, admitted);
    }

    private void tellReturned(Proposal proposal, Actor actor) {
        String reason = proposal.returns().getLast().reason();
        int occurrence = proposal.returns().size();
        journal.record(proposal, "returned", "returned by " + actor.displayName(), new LinkedHashMap<>(Map.of("reason", reason)));
        journal.tell(
                proposal.proposer(),
                "returned",
                occurrence,
                proposal,
                "Proposal " + proposal.label() + " returned to you",
                Map.of("reason", reason, "due", LocalDate.ofInstant(deadlines.workingDays(REVISION_DAYS), deadlines.zone())));
    }

    /** A group in which nobody may score leaves a task that nobody can take; TMO and administrators see to it. */
    private void tellOfConflicts(Proposal proposal) {
        for (ScorerGroup group : scorers.withoutEligibleScorer(proposal)) {
            journal.record(
                    proposal, "scorers-in-conflict", "has nobody who may score for " + group.label(), new LinkedHashMap<>(Map.of("group", group.name())));
            int occurrence = proposal.round() * ScorerGroup.values().length + group.ordinal();
            for (Person person : people.inGroups(List.of(Role.TMO.name(), Role.ADMINISTRATOR.name()))) {
                journal.tell(
                        person.username(),
                        "scorers-in-conflict",
                        occurrence,
                        proposal,
                        "Nobody may score proposal " + proposal.label() + " for " + group.label(),
                        Map.of("group", group.label()));
            }
        }
    }

    private static void requireText(List<Fault> faults, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(field, "shared.required"));
        }
    }

    private static String stripped(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }
}
