package org.stathouse.performance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.PillarId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Puts proposed KPI definitions on SteerCo's agenda, the longest waiting first, and carries out what it decides of them. */
@Component
@Transactional
class KpiAgenda implements AgendaSource {

    private final KpiApprovalRepository repository;
    private final KpiApprovals approvals;
    private final KpiAccess access;
    private final KpiViews views;
    private final KpiDefinitions plan;
    private final People people;
    private final Notices notices;
    private final Deadlines deadlines;

    KpiAgenda(
            KpiApprovalRepository repository,
            KpiApprovals approvals,
            KpiAccess access,
            KpiViews views,
            KpiDefinitions plan,
            People people,
            Notices notices,
            Deadlines deadlines) {
        this.repository = repository;
        this.approvals = approvals;
        this.access = access;
        this.views = views;
        this.plan = plan;
        this.people = people;
        this.notices = notices;
        this.deadlines = deadlines;
    }

    @Override
    public String caseType() {
        return KpiApproval.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.KPI_APPROVALS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        return repository.findByStateOrderByProposedAtAscNumberAsc(ApprovalState.PROPOSED).stream().map(this::topic).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public AgendaTopic topic(UUID caseId) {
        return topic(access.forReading(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID caseId) {
        return access.forReading(caseId).state() == ApprovalState.PROPOSED
                ? Arrays.stream(KpiOutcome.values()).map(KpiOutcome::option).toList()
                : List.of();
    }

    /** Nothing beyond what SteerCo asks of every decision. */
    @Override
    @Transactional(readOnly = true)
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        return List.of();
    }

    @Override
    public void decided(DecisionTaken taken) {
        KpiOutcome outcome = outcome(taken.outcome())
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("outcome", "shared.required")));
        UUID id = taken.topic().subject().id();
        approvals.decided(id, outcome, taken.reason(), taken.number());
        KpiApproval approval = access.forReading(id);
        notices.send(new Notice(
                "performance/decided",
                approval.ref() + "/decided/" + taken.number(),
                approval.ref(),
                approval.proposer(),
                "Decision on KPI proposal " + approval.number(),
                path(id),
                Map.of(
                        "caseNumber", approval.number(),
                        "caseTitle", approval.title(),
                        "decision", approval.state().label(),
                        "reason", taken.reason())));
    }

    /** The proposer must not vote, nor the owner of the action that it measures. */
    private AgendaTopic topic(KpiApproval approval) {
        KpiProposal proposal = approval.proposal();
        Optional<ActionFacts> action = views.action(proposal);
        Set<String> interested = new LinkedHashSet<>(Set.of(approval.proposer()));
        action.map(ActionFacts::owner).ifPresent(interested::add);
        boolean known = proposal.kpiId() != null;
        return new AgendaTopic(
                approval.ref(),
                approval.number(),
                approval.title(),
                known ? "Approve definition, baseline and target of this KPI?" : "Approve this new KPI with its baseline and target?",
                background(proposal, action),
                people.nameOf(approval.proposer()) + " proposes it: " + proposal.rationale(),
                null,
                LocalDateTime.ofInstant(approval.proposedAt(), deadlines.zone()).toLocalDate(),
                action.map(facts -> facts.id().value()).orElse(null),
                action.map(ActionFacts::pillar).map(PillarId::value).orElse(null),
                interested,
                path(approval.id()));
    }

    private String background(KpiProposal proposal, Optional<ActionFacts> action) {
        String target = "Target %s, from a baseline of %s; to %s."
                .formatted(PlanComparison.target(proposal), proposal.baseline(), Objects.requireNonNull(proposal.direction()).label().toLowerCase(Locale.ROOT));
        return Stream.of(
                        target,
                        "Definition: " + proposal.definition(),
                        "Formula: " + proposal.formula(),
                        "Source: %s, updated %s. Steward: %s.".formatted(
                                proposal.source(), Objects.requireNonNull(proposal.frequency()).label().toLowerCase(Locale.ROOT), proposal.steward()),
                        proposal.proxy() == null ? null : "Stands in for: " + proposal.proxy(),
                        action.map(facts -> "Measures action " + facts.label() + ".").orElse(null),
                        today(proposal))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    /** What the plan says now, where it says something else. */
    private @Nullable String today(KpiProposal proposal) {
        UUID kpi = proposal.kpiId();
        if (kpi == null) {
            return null;
        }
        String changed = PlanComparison.differences(proposal, plan.views(Set.of(kpi)).get(kpi)).stream()
                .filter(difference -> difference.inPlan() != null)
                .map(difference -> difference.field() + ": " + difference.inPlan())
                .collect(Collectors.joining("\n"));
        return changed.isEmpty() ? null : "In the plan today:\n" + changed;
    }

    private static Optional<KpiOutcome> outcome(@Nullable String key) {
        return Arrays.stream(KpiOutcome.values()).filter(one -> one.name().equals(key)).findFirst();
    }

    private static String path(UUID id) {
        return "performance/kpi-approvals/" + id;
    }
}
