package org.stathouse.steerco;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * What another feature puts before SteerCo, and what a decision means to it. Each feature that needs SteerCo implements one
 * for its case type; SteerCo itself knows no feature.
 */
public interface AgendaSource {

    /** The case type of its topics, as in {@link org.stathouse.shared.CaseRef}. */
    String caseType();

    /** Under which heading of the agenda its topics stand. */
    AgendaPart part();

    /** What waits for SteerCo and belongs on the agenda of a meeting on that day, most urgent first. */
    List<AgendaTopic> topics(LocalDate meetingDay);

    /**
     * One topic as it stands now, also after it has been decided.
     *
     * @throws org.stathouse.shared.NotFound if there is no such case
     */
    AgendaTopic topic(UUID caseId);

    /**
     * The cases that belong to an action of the plan though their topics did not name it when they were decided, such as the
     * proposal that became it; none for most sources.
     */
    default List<UUID> behind(UUID actionId) {
        return List.of();
    }

    /** The outcomes that SteerCo can decide on for this case, in the order to offer them; none for a topic only to be noted. */
    List<OutcomeOption> outcomes(UUID caseId);

    /** What the source has against this decision beyond what its {@link OutcomeOption} asks for; empty if it may be taken. */
    List<Fault> against(UUID caseId, ProposedDecision decision);

    /**
     * Carries a decision out: moves the case on, in the transaction that records the decision. The person who records has been
     * checked by SteerCo; the source checks only its own case.
     *
     * @throws Conflict if the case is not before SteerCo any more
     * @throws BusinessRuleViolation if the decision breaks a rule of the source
     */
    void decided(DecisionTaken decision);
}
