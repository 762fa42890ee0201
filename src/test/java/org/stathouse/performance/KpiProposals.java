package org.stathouse.performance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.testing.SignIn;

/** Proposes KPI definitions as OPI does and carries out what SteerCo decides of them. */
public class KpiProposals {

    public static final String PROPOSER = "opi";

    private final KpiApprovals approvals;
    private final AgendaSource agenda;
    private final TransactionTemplate transaction;
    private final SignIn signIn;

    public KpiProposals(ApplicationContext context) {
        approvals = context.getBean(KpiApprovals.class);
        agenda = context.getBean(KpiAgenda.class);
        transaction = context.getBean(TransactionTemplate.class);
        signIn = context.getBean(SignIn.class);
    }

    /** A complete proposal of a KPI that the plan does not hold yet. */
    public static KpiProposal newKpi() {
        return newKpi(null);
    }

    public static KpiProposal newKpi(@Nullable UUID action) {
        return proposal(null, "Median days to answer " + UUID.randomUUID(), action, "Working days from request to answer.", "95%");
    }

    public static KpiProposal proposal(
            @Nullable UUID kpi, @Nullable String title, @Nullable UUID action, @Nullable String definition, @Nullable String target) {
        return new KpiProposal(
                kpi, title, action, definition, "Median of all requests closed in the month", "Request log", "Open Baltimore", "Exported monthly", null,
                "Request desk", Frequency.MONTHLY, Direction.INCREASE, "80%", 2026, target, 2028, "Shows whether residents wait less.");
    }

    public KpiApprovalView propose(KpiProposal proposal) {
        return signIn.as(PROPOSER, () -> approvals.propose(proposal));
    }

    /** As SteerCo carries out what it decided. */
    public void decide(UUID id, String outcome, String number) {
        DecisionTaken taken = new DecisionTaken(
                UUID.randomUUID(), number, null, agenda.topic(id), outcome, outcome, "As agreed.", null, null, null, List.of(), Instant.EPOCH, "chair");
        signIn.as("chair", () -> transaction.executeWithoutResult(status -> agenda.decided(taken)));
    }
}
