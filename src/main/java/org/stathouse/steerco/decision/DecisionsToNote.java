package org.stathouse.steerco.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Puts what the chair decided between meetings on the next agenda, to be noted there. */
@Component
@Transactional(readOnly = true)
class DecisionsToNote implements AgendaSource {

    private final DecisionRepository decisions;

    DecisionsToNote(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public String caseType() {
        return Decision.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.OTHER;
    }

    @Override
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        return decisions.toBeNoted().stream().map(DecisionsToNote::topic).toList();
    }

    @Override
    public AgendaTopic topic(UUID caseId) {
        return topic(decisions.findById(caseId).orElseThrow(() -> new NotFound("Decision " + caseId)));
    }

    @Override
    public List<OutcomeOption> outcomes(UUID caseId) {
        return List.of();
    }

    @Override
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        return List.of();
    }

    /** Never called for a decision that stands: it offers no outcome. */
    @Override
    public void decided(DecisionTaken decision) {
        throw new Conflict(Fault.of("steerco.decision.onlyToNote"));
    }

    private static AgendaTopic topic(Decision decision) {
        AgendaTopic about = decision.topic();
        return new AgendaTopic(
                decision.ref(),
                decision.number(),
                "Decided between meetings: " + about.title(),
                "Take note of decision " + decision.number() + " on " + about.number() + ": " + decision.outcomeLabel() + ".",
                decision.reason(),
                null,
                null,
                decision.decidedOn(),
                about.actionId(),
                about.pillarId(),
                Set.of(),
                DecisionCases.pathOf(decision.id()));
    }
}
