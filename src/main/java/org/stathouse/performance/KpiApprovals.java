package org.stathouse.performance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiId;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;

/**
 * Proposing how a KPI is defined, where it stands and what it aims at; SteerCo decides it in a meeting (processes.md, "KPI
 * mapping"). A stale version is a {@link Conflict}, a proposal that the person may not know of {@link NotFound}.
 */
@Service
@Transactional
public class KpiApprovals {

    private final KpiApprovalRepository approvals;
    private final KpiAccess access;
    private final KpiViews views;
    private final KpiDefinitions plan;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    KpiApprovals(
            KpiApprovalRepository approvals,
            KpiAccess access,
            KpiViews views,
            KpiDefinitions plan,
            AuditTrail audit,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.approvals = approvals;
        this.access = access;
        this.views = views;
        this.plan = plan;
        this.audit = audit;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether the signed-in person may propose: TMO or OPI. */
    @Transactional(readOnly = true)
    public boolean mayPropose() {
        return ProposalPolicy.PROPOSES.against(currentActor.get()).isEmpty();
    }

    /** The fiscal year of today, by the year in which it ends. */
    @Transactional(readOnly = true)
    public int fiscalYear() {
        return ProposalPolicy.fiscalYear(deadlines.today());
    }

    /**
     * Puts a definition before SteerCo.
     *
     * @throws BusinessRuleViolation with every fault at its field
     * @throws NotPermitted unless the person is TMO or OPI
     */
    public KpiApprovalView propose(KpiProposal entered) {
        Actor actor = currentActor.get();
        ProposalPolicy.PROPOSES.against(actor).ifPresent(fault -> {
            throw new NotPermitted(fault);
        });
        // The number comes first: it makes two proposals of the same KPI wait for each other, so that the second sees the first.
        String number = nextNumber();
        KpiProposal proposal = checked(entered, null);
        KpiApproval approval = new KpiApproval(number, proposal, actor.username(), clock.instant());
        approvals.saveAndFlush(approval);
        record(approval, "proposed", "“" + approval.title() + "” proposed by " + actor.displayName(), Map.of(), facts(proposal));
        return views.view(approval, actor);
    }

    /** Puts a definition that was sent back before SteerCo again; only its proposer may. */
    public KpiApprovalView revise(UUID id, long version, KpiProposal entered) {
        Actor actor = currentActor.get();
        KpiApproval approval = own(actor, id, version);
        KpiProposal before = approval.proposal();
        KpiProposal proposal = checked(entered, approval);
        approval.revise(proposal, clock.instant());
        approvals.saveAndFlush(approval);
        record(approval, "revised", "revised by " + actor.displayName(), facts(before), facts(proposal));
        return views.view(approval, actor);
    }

    /** Takes a proposal back before it is decided; only its proposer may. */
    public KpiApprovalView withdraw(UUID id, long version, @Nullable String reason) {
        Actor actor = currentActor.get();
        KpiApproval approval = own(actor, id, version);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.required"));
        }
        approval.withdraw(reason.strip(), actor.username(), clock.instant());
        approvals.saveAndFlush(approval);
        record(approval, "withdrawn", "withdrawn by " + actor.displayName(), Map.of(), reason(reason.strip()));
        return views.view(approval, actor);
    }

    /**
     * Carries out SteerCo's decision; an approved definition goes into the plan in the same transaction.
     *
     * @param register the number of the decision in SteerCo's register
     */
    void decided(UUID id, KpiOutcome outcome, String reason, String register) {
        KpiApproval approval = access.forStep(id);
        Actor actor = currentActor.get();
        approval.decide(outcome, reason, register, actor.username(), clock.instant());
        if (outcome == KpiOutcome.APPROVE) {
            define(approval, "SteerCo decision " + register);
        }
        approvals.saveAndFlush(approval);
        String how = approval.state().label().toLowerCase(Locale.ROOT) + " by SteerCo, decision " + register + ", recorded by " + actor.displayName();
        record(approval, "decided", how, Map.of(), reason(reason));
    }

    private void define(KpiApproval approval, String by) {
        KpiProposal proposal = approval.proposal();
        UUID known = proposal.kpiId();
        KpiId kpi;
        if (known == null) {
            kpi = plan.add(approval.title(), approval.definition(), by);
            approval.defines(kpi.value());
        } else {
            kpi = new KpiId(known);
            plan.define(kpi, approval.definition(), by);
        }
        UUID action = proposal.actionId();
        if (action != null) {
            plan.measure(new ActionId(action), kpi);
        }
    }

    /** Everything that is wrong with it, in one answer. */
    private KpiProposal checked(KpiProposal entered, @Nullable KpiApproval revised) {
        List<Fault> faults = new ArrayList<>();
        KpiProposal proposal = named(entered, faults);
        faults.addAll(Rule.faults(ProposalPolicy.ALL, new ProposalPolicy.Asked(proposal, ProposalPolicy.fiscalYear(deadlines.today()))));
        if (proposal.actionId() != null && views.action(proposal).isEmpty()) {
            faults.add(Fault.at("actionId", "performance.unknownAction"));
        }
        if (proposal.title() != null) {
            approvals.findByOpenKey(KpiApproval.keyOf(proposal))
                    .filter(other -> revised == null || !other.id().equals(revised.id()))
                    .ifPresent(other -> faults.add(Fault.at(proposal.kpiId() == null ? "title" : "kpiId", "performance.alreadyOpen", other.number())));
        }
        BusinessRuleViolation.throwIfAny(faults);
        return proposal;
    }

    /** A KPI of the plan keeps its title there; a new one must not have the title of one that is there. */
    private KpiProposal named(KpiProposal entered, List<Fault> faults) {
        UUID kpi = entered.kpiId();
        if (kpi != null) {
            var known = plan.views(Set.of(kpi)).get(kpi);
            if (known == null) {
                faults.add(Fault.at("kpiId", "performance.unknownKpi"));
                return entered;
            }
            return entered.titled(known.title());
        }
        if (entered.title() != null && plan.titled(entered.title()).isPresent()) {
            faults.add(Fault.at("title", "performance.titleInPlan"));
        }
        return entered;
    }

    private KpiApproval own(Actor actor, UUID id, long version) {
        KpiApproval approval = access.seenForChange(actor, id, version);
        if (!actor.is(approval.proposer())) {
            throw new NotPermitted(Fault.of("performance.proposerOnly"));
        }
        return approval;
    }

    private String nextNumber() {
        int year = deadlines.today().getYear();
        approvals.beginNumbers(year);
        int number = approvals.lockLastNumber(year).orElseThrow() + 1;
        approvals.rememberNumber(year, number);
        return "K-%d-%03d".formatted(year, number);
    }

    private static Map<String, @Nullable Object> reason(String reason) {
        return new LinkedHashMap<>(Map.of("reason", reason));
    }

    private static Map<String, @Nullable Object> facts(KpiProposal proposal) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("title", proposal.title());
        facts.put("action", proposal.actionId() == null ? null : proposal.actionId().toString());
        facts.put("definition", proposal.definition());
        facts.put("formula", proposal.formula());
        facts.put("source", proposal.source());
        facts.put("location", proposal.location());
        facts.put("method", proposal.method());
        facts.put("proxy", proposal.proxy());
        facts.put("steward", proposal.steward());
        facts.put("frequency", String.valueOf(proposal.frequency()));
        facts.put("direction", String.valueOf(proposal.direction()));
        facts.put("baseline", proposal.baseline());
        facts.put("baselineYear", proposal.baselineYear());
        facts.put("target", proposal.target());
        facts.put("targetYear", proposal.targetYear());
        facts.put("rationale", proposal.rationale());
        return facts;
    }

    private void record(
            KpiApproval approval, String action, String summary, Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("state", approval.state().name());
        audit.record(new AuditEvent(approval.ref(), "kpi-approval." + action, approval.number() + " " + summary, before, state));
    }
}
