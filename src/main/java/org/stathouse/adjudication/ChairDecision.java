package org.stathouse.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.SteerCoDecisionRecorder;
import org.stathouse.worklist.OpenTask;

/** The decision that the chair takes from the task list because it cannot wait for a meeting. */
@Service
@Transactional
public class ChairDecision {

    private final RedCaseAccess access;
    private final RedCaseAgenda agenda;
    private final SteerCoDecisionRecorder recorder;
    private final People people;

    ChairDecision(RedCaseAccess access, RedCaseAgenda agenda, SteerCoDecisionRecorder recorder, People people) {
        this.access = access;
        this.agenda = agenda;
        this.recorder = recorder;
        this.people = people;
    }

    /** Why this person may not decide the case between meetings: their own action, or the chair's to decide. */
    @Transactional(readOnly = true)
    public Optional<Fault> againstDeciding(Actor actor, UUID id) {
        RedCase redCase = access.forReading(id);
        return OwnActionPolicy.against(actor, redCase).or(() -> againstRole(actor, redCase));
    }

    /** The outcomes to choose from, none if the case is not before SteerCo. */
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID id) {
        return agenda.outcomes(id);
    }

    /**
     * SteerCo records the decision in its register and tells the case, which completes the task. The case is not locked before
     * that: a decision on the live view of a meeting takes its number first too, and the two must not wait for each other.
     */
    public void decide(OpenTask task, ProposedDecision decision) {
        recorder.decideBetweenMeetings(task.subject(), decision);
    }

    private Optional<Fault> againstRole(Actor actor, RedCase redCase) {
        boolean chairOwns = people.holding(Role.STEERCO_CHAIR).stream().allMatch(chair -> redCase.isOwn(chair.username()));
        boolean may = actor.has(Role.STEERCO_CHAIR) || (chairOwns && actor.has(Role.STEERCO_MEMBER));
        return may ? Optional.empty() : Optional.of(Fault.of("adjudication.decide.chairDecides"));
    }
}
