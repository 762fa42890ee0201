package org.stathouse.adjudication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Puts the red cases that wait for SteerCo on its agenda and carries out what it decides of them (processes.md A.2 step 4). */
@Component
@Transactional
class RedCaseAgenda implements AgendaSource {

    private static final List<OutcomeOption> OUTCOMES = List.of(
            option(RedOutcome.ACCEPT_PLAN, null, null, null)
                    .leadingTo("The owner carries the recovery plan out; the case stays open until two reports in a row hold or TMO verifies the evidence."),
            option(RedOutcome.REBASELINE, "New end date", null, null)
                    .leadingTo("The plan takes the new end date; the first one stays on record and re-baselines are counted."),
            option(RedOutcome.ADD_RESOURCES, null, null, "Resources added").leadingTo("What is added is recorded with the decision; the case stays open."),
            option(RedOutcome.RE_SCOPE, null, null, "New description of the action").leadingTo("The plan takes the new description of the action."),
            option(RedOutcome.CHANGE_OWNER, null, "New owner", null).leadingTo("The new owner answers for the action from now on."),
            option(RedOutcome.PAUSE, "Paused until", null, null).leadingTo("The action rests until that day and then goes on."),
            option(RedOutcome.CANCEL, null, null, null).leadingTo("The action ends; it stays on record with the reason."),
            option(RedOutcome.TIGER_TEAM, null, "Lead of the Tiger Team", null)
                    .leadingTo("The lead gets the task to hand in the team’s charter within 10 working days."),
            option(RedOutcome.STAT_TOPIC, null, "Who brings it to the Stat", "Topic for the Stat")
                    .leadingTo("The person gets the task to bring it to a Stat session within 10 working days."),
            option(RedOutcome.DECISION_MEMO, "Memo due", "Who writes the memo", null).leadingTo("The writer gets the task to hand in the memo by that day."));

    private final RedCaseRepository cases;
    private final RedCaseAccess access;
    private final RedCaseTopics topics;
    private final DecisionEffects effects;
    private final RedDecisions decisions;

    RedCaseAgenda(RedCaseRepository cases, RedCaseAccess access, RedCaseTopics topics, DecisionEffects effects, RedDecisions decisions) {
        this.cases = cases;
        this.access = access;
        this.topics = topics;
        this.effects = effects;
        this.decisions = decisions;
    }

    @Override
    public String caseType() {
        return RedCase.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.RED_CASES;
    }

    /** What is before SteerCo, the longest asked first, whenever the meeting is. */
    @Override
    @Transactional(readOnly = true)
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        return cases.findByStandingStageOrderByStandingStageSinceAscIdAsc(RedCaseStage.STEERCO).stream().map(topics::topic).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public AgendaTopic topic(UUID caseId) {
        return topics.topic(access.forReading(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID caseId) {
        return access.forReading(caseId).stage() == RedCaseStage.STEERCO ? OUTCOMES : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        return outcome(decision.outcome())
                .map(outcome -> effects.against(
                        access.forReading(caseId), outcome, decision.reason(), decision.date(), decision.person(), decision.text()))
                .orElseGet(List::of);
    }

    @Override
    public void decided(DecisionTaken taken) {
        decisions.decided(
                taken, outcome(taken.outcome()).orElseThrow(() -> new Conflict(Fault.of("adjudication.decide.unknownOutcome"))));
    }

    private static OutcomeOption option(
            RedOutcome outcome, @Nullable String date, @Nullable String person, @Nullable String text) {
        return new OutcomeOption(outcome.name(), outcome.label(), date, person, text);
    }

    /** The outcome of that name among those that SteerCo has. */
    private static Optional<RedOutcome> outcome(@Nullable String key) {
        return Arrays.stream(RedOutcome.values())
                .filter(one -> one != RedOutcome.RESOLVED && one.name().equals(key))
                .findFirst();
    }
}
