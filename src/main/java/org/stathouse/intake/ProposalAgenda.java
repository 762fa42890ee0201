package org.stathouse.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/**
 * Puts the proposals that wait for SteerCo on its agenda, the best ranked first, and carries out what it decides of them
 * (processes.md A.1 step 5 [R]).
 */
@Component
@Transactional
class ProposalAgenda implements AgendaSource {

    private static final List<OutcomeOption> OUTCOMES = List.of(
            OutcomeOption.of(DecisionOutcome.APPROVE.name(), "Approve")
                    .leadingTo("The action gets its number in the plan; work plan, KPIs, public narrative and charter become tasks."),
            new OutcomeOption(DecisionOutcome.DEFER.name(), "Defer", "Back before SteerCo on", null, null)
                    .leadingTo("It comes back to SteerCo by itself on that day."),
            OutcomeOption.of(DecisionOutcome.DECLINE.name(), "Decline").leadingTo("The case ends; the proposer gets a letter with the reason."),
            OutcomeOption.of(DecisionOutcome.SEND_BACK.name(), "Send back to the proposer")
                    .leadingTo("The proposer revises it; once handed in again it is scored anew."));

    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final ProposalTopics topics;
    private final SteerCoDecisions decisions;

    ProposalAgenda(ProposalRepository proposals, ProposalAccess access, ProposalTopics topics, SteerCoDecisions decisions) {
        this.proposals = proposals;
        this.access = access;
        this.topics = topics;
        this.decisions = decisions;
    }

    @Override
    public String caseType() {
        return Proposal.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.INTAKE_RANKING;
    }

    /** What waits for a decision, and what is deferred to a day not after the meeting: it is back by then. */
    @Override
    @Transactional(readOnly = true)
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        List<Proposal> waiting = Stream.concat(
                        proposals.findByStatus(ProposalStatus.DECISION).stream(),
                        proposals.findByStatus(ProposalStatus.DEFERRED).stream().filter(proposal -> isBackBy(meetingDay, proposal)))
                .sorted(RankOrder.BEST_FIRST)
                .toList();
        return waiting.stream().map(proposal -> topics.topic(proposal, waiting)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public AgendaTopic topic(UUID caseId) {
        return topics.topic(access.forReading(caseId), proposals.findByStatus(ProposalStatus.DECISION));
    }

    /** The proposal that became the action. */
    @Override
    @Transactional(readOnly = true)
    public List<UUID> behind(UUID actionId) {
        return proposals.findByEntryActionId(actionId).stream().map(Proposal::id).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID caseId) {
        return switch (access.forReading(caseId).status()) {
            case DECISION, DEFERRED -> OUTCOMES;
            case DRAFT, COMPLETENESS_CHECK, RETURNED, CATEGORIZATION, SCORING, DISCUSSION, RECOMMENDATION, DECLINED, SET_UP,
                    APPROVED, WITHDRAWN -> List.of();
        };
    }

    /** That outcome, reason and the date of a deferral are given, SteerCo checks itself. */
    @Override
    @Transactional(readOnly = true)
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        if (decision.date() == null) {
            return List.of();
        }
        DecideProposal asked = new DecideProposal(outcome(decision.outcome()), decision.reason(), decision.date());
        return decisions.againstDate(asked).stream().map(ProposalAgenda::atSteerCosField).toList();
    }

    @Override
    public void decided(DecisionTaken taken) {
        decisions.decidedBySteerCo(
                taken.topic().subject().id(),
                new DecideProposal(outcome(taken.outcome()), ChairDecisions.reasonGiven(taken.reason()), taken.date()),
                taken.number());
    }

    private static boolean isBackBy(LocalDate day, Proposal deferred) {
        LocalDate until = deferred.decisions().getLast().deferredUntil();
        return until != null && !until.isAfter(day);
    }

    /** The outcome of that name, none where there is no such outcome. */
    private static @Nullable DecisionOutcome outcome(@Nullable String key) {
        return Arrays.stream(DecisionOutcome.values()).filter(one -> one.name().equals(key)).findFirst().orElse(null);
    }

    /** SteerCo calls the day {@code date}. */
    private static Fault atSteerCosField(Fault fault) {
        return "deferredUntil".equals(fault.field()) ? new Fault("date", fault.key(), fault.arguments()) : fault;
    }
}
