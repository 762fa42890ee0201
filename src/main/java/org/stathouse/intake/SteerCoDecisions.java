package org.stathouse.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** SteerCo's decision on one proposal, the letter that tells of it, and the return of a deferred case (processes.md A.1 step 5). */
@Service
@Transactional
public class SteerCoDecisions {

    /** When a deferred case comes back on its date, in the City's time zone. */
    private static final LocalTime RETURN_TIME = LocalTime.of(9, 0);

    /** The form key of the task that a decision completes. */
    static final String DECIDE_FORM = "intake/decide";

    private final ProposalAccess access;
    private final DecisionLetter letters;
    private final IntakeWorkflow workflow;
    private final IntakeJournal journal;
    private final CaseTasks tasks;
    private final People people;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    SteerCoDecisions(
            ProposalAccess access,
            DecisionLetter letters,
            IntakeWorkflow workflow,
            IntakeJournal journal,
            CaseTasks tasks,
            People people,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.letters = letters;
        this.workflow = workflow;
        this.journal = journal;
        this.tasks = tasks;
        this.people = people;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Carries out what SteerCo decided, in a meeting or between two, and has checked who may record: it completes the decision
     * task whoever holds it.
     *
     * @param register the number of the decision in SteerCo's register
     * @throws Conflict if the case is not before SteerCo any more
     * @throws BusinessRuleViolation if outcome, reason or date are missing
     */
    void decidedBySteerCo(UUID id, DecideProposal decision, String register) {
        Proposal proposal = access.forStep(id);
        proposal.require(ProposalStatus.DECISION);
        BusinessRuleViolation.throwIfAny(against(decision));
        OpenTask task = tasks.open(proposal.ref(), DECIDE_FORM)
                .orElseThrow(() -> new Conflict(Fault.of("intake.decide.notBeforeSteerCo", proposal.label())));
        DecisionOutcome outcome = Objects.requireNonNull(decision.outcome());
        LocalDate until = outcome == DecisionOutcome.DEFER ? decision.deferredUntil() : null;
        String reason = decision.reason() == null || decision.reason().isBlank() ? null : decision.reason().strip();
        proposal.decide(new SteerCoDecision(outcome, reason, until, currentActor.get().username(), clock.instant(), null));
        String how = "decision " + register + ", recorded by " + currentActor.get().displayName();
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("outcome", outcome.name());
        after.put("reason", reason);
        after.put("deferredUntil", until == null ? null : until.toString());
        journal.record(proposal, "decided", Labels.of(outcome).toLowerCase(Locale.ROOT) + " by SteerCo, " + how, after);
        workflow.decided(task, outcome, until == null ? null : returnOn(until));
    }

    /** What is missing in a decision, whoever records it. */
    List<Fault> against(DecideProposal decision) {
        return Rule.faults(DecisionPolicy.WHAT_IT_SAYS, new DecisionPolicy.Asked(decision, deadlines.today()));
    }

    /** What is wrong with the day to which a case is deferred. */
    Optional<Fault> againstDate(DecideProposal decision) {
        return DecisionPolicy.DEFERRED_TO_LATER_DAY.against(new DecisionPolicy.Asked(decision, deadlines.today()));
    }

    /**
     * Issues the letter on the last decision and tells proposer and owner; does nothing if it has been issued. It runs in a
     * transaction of its own after the decision, so that a fault in making the PDF never undoes what SteerCo decided.
     */
    public void issueLetter(UUID id) {
        Proposal proposal = access.forStep(id);
        SteerCoDecision decision = proposal.decisions().getLast();
        if (decision.letterId() != null) {
            return;
        }
        UUID letter = letters.issue(proposal, decision);
        proposal.letterIssued(letter);
        journal.record(proposal, "letter-issued", "decision letter issued", new LinkedHashMap<>(Map.of("letter", letter.toString())));
        Set<String> told = new LinkedHashSet<>(List.of(proposal.proposer(), Objects.requireNonNull(proposal.content().owner())));
        for (String person : told) {
            journal.tell(
                    person,
                    "decided",
                    proposal.decisions().size(),
                    proposal,
                    "Decision on proposal " + proposal.label(),
                    letters.details(proposal, decision));
        }
    }

    /** Puts a deferred case before SteerCo again on its date and tells the chair. */
    public void returnFromDeferral(UUID id) {
        Proposal proposal = access.forStep(id);
        proposal.returnFromDeferral();
        journal.record(proposal, "returned-from-deferral", "back before SteerCo after its deferral", Map.of());
        for (Person chair : people.holding(Role.STEERCO_CHAIR)) {
            journal.tell(
                    chair.username(),
                    "deferral-ended",
                    proposal.decisions().size(),
                    proposal,
                    "Proposal " + proposal.label() + " is before SteerCo again",
                    Map.of());
        }
    }

    private Instant returnOn(LocalDate day) {
        return day.atTime(RETURN_TIME).atZone(deadlines.zone()).toInstant();
    }
}
