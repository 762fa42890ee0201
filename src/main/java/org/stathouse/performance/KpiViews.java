package org.stathouse.performance;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.KpiDefinitions;
import org.stathouse.plan.KpiView;

/** Shows proposed KPI definitions beside what the plan says. */
@Component
class KpiViews {

    private final KpiApprovalRepository approvals;
    private final KpiDefinitions plan;
    private final ActionDirectory actions;
    private final People people;

    KpiViews(KpiApprovalRepository approvals, KpiDefinitions plan, ActionDirectory actions, People people) {
        this.approvals = approvals;
        this.plan = plan;
        this.actions = actions;
        this.people = people;
    }

    KpiApprovalView view(KpiApproval approval, Actor actor) {
        KpiProposal proposal = approval.proposal();
        UUID kpi = proposal.kpiId();
        boolean outdated = needingReapproval(List.of(approval)).contains(approval.id());
        return new KpiApprovalView(
                approval.id(),
                approval.version(),
                approval.number(),
                approval.state(),
                proposal,
                action(proposal).map(ActionFacts::label).orElse(null),
                PlanComparison.differences(proposal, kpi == null ? null : plan.views(Set.of(kpi)).get(kpi)),
                outdated,
                approval.proposer(),
                people.nameOf(approval.proposer()),
                approval.proposedAt(),
                closing(approval),
                permissions(approval, actor, outdated));
    }

    List<KpiApprovalRow> rows(List<KpiApproval> page) {
        Set<UUID> outdated = needingReapproval(page);
        return page.stream()
                .map(approval -> new KpiApprovalRow(
                        approval.id(),
                        approval.version(),
                        approval.number(),
                        approval.state(),
                        approval.title(),
                        PlanComparison.target(approval.proposal()),
                        people.nameOf(approval.proposer()),
                        approval.proposedAt(),
                        outdated.contains(approval.id())))
                .toList();
    }

    /** The action that it is proposed for, while the plan holds it. */
    Optional<ActionFacts> action(KpiProposal proposal) {
        UUID action = proposal.actionId();
        return action == null ? Optional.empty() : actions.find(List.of(new ActionId(action))).stream().findFirst();
    }

    /** Of these the last approvals of their KPI whose definition is not the plan's any more ("change of definition needs reapproval" [R]). */
    private Set<UUID> needingReapproval(Collection<KpiApproval> some) {
        Set<UUID> kpis = some.stream()
                .filter(approval -> approval.state() == ApprovalState.APPROVED)
                .map(approval -> approval.proposal().kpiId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (kpis.isEmpty()) {
            return Set.of();
        }
        Map<UUID, KpiApproval> last = approvals.approvedOf(kpis).stream()
                .collect(Collectors.toMap(approval -> Objects.requireNonNull(approval.proposal().kpiId()), Function.identity(), (one, later) -> later));
        Map<UUID, KpiView> current = plan.views(kpis);
        return last.entrySet().stream()
                .filter(entry -> {
                    KpiView known = current.get(entry.getKey());
                    return known != null && PlanComparison.definitionDiffers(entry.getValue().proposal(), known);
                })
                .map(entry -> entry.getValue().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private KpiApprovalView.@Nullable Closing closing(KpiApproval approval) {
        Instant at = approval.closedAt();
        String reason = approval.closedReason();
        String by = approval.closedBy();
        return at == null || reason == null || by == null
                ? null
                : new KpiApprovalView.Closing(reason, people.nameOf(by), at, approval.decisionNumber());
    }

    private static Set<KpiApprovalView.Permission> permissions(KpiApproval approval, Actor actor, boolean outdated) {
        Set<KpiApprovalView.Permission> may = EnumSet.noneOf(KpiApprovalView.Permission.class);
        if (actor.is(approval.proposer()) && approval.state() == ApprovalState.SENT_BACK) {
            may.add(KpiApprovalView.Permission.REVISE);
        }
        if (actor.is(approval.proposer()) && approval.state().isOpen()) {
            may.add(KpiApprovalView.Permission.WITHDRAW);
        }
        if (outdated && ProposalPolicy.PROPOSES.against(actor).isEmpty()) {
            may.add(KpiApprovalView.Permission.PROPOSE_AGAIN);
        }
        return may;
    }
}
