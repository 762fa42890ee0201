package org.stathouse.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportPublished;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/**
 * The demonstration's Red reports open their cases like any other; this leads the first one that the demonstration's owner
 * answers for to SteerCo, so that its agenda has one. In the {@code demo} profile only, in the background, where no case has
 * moved yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "stathouse.demo.reports", matchIfMissing = true)
class DemoRedCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRedCases.class);

    private static final String OWNER = "owner";
    private static final String TMO = "tmo";

    private final RedCaseRepository cases;
    private final TaskDesk desk;
    private final DemoAccounts accounts;
    private final Deadlines deadlines;
    private final AsyncTaskExecutor background;
    private final AtomicInteger begun = new AtomicInteger();

    DemoRedCases(
            RedCaseRepository cases, TaskDesk desk, DemoAccounts accounts, Deadlines deadlines, AsyncTaskExecutor applicationTaskExecutor) {
        this.cases = cases;
        this.desk = desk;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.background = applicationTaskExecutor;
    }

    @TransactionalEventListener
    void on(ReportPublished report) {
        if (report.overall() == Rag.RED && OWNER.equals(report.owner()) && begun.getAndIncrement() == 0) {
            background.execute(() -> lead(report));
        }
    }

    private void lead(ReportPublished report) {
        boolean untouched = cases.findAll().stream().allMatch(redCase -> redCase.stage() == RedCaseStage.VALIDATION);
        if (untouched) {
            cases.findOpenOf(report.action().value()).ifPresent(this::toSteerCo);
        }
    }

    private void toSteerCo(UUID id) {
        complete(TMO, id, "adjudication/validate", new ValidateRed(true, "Made-up example: the owner expects eight weeks of delay.", null, null));
        complete(OWNER, id, "adjudication/recovery-plan", new HandInRecoveryPlan(null, plan()));
        if (cases.findById(id).filter(redCase -> redCase.stage() == RedCaseStage.CHAMPION).isPresent()) {
            complete("champion", id, "adjudication/resolve", new ResolveWithinAuthority(
                    false, "Made-up example: it needs money that the pillar does not have.", List.of()));
        }
        complete(TMO, id, "adjudication/agenda-page", new PrepareAgendaPage(
                "Made-up example: pay for the faster delivery, it costs less than a second winter without the service.",
                "Made-up example: each month of delay costs about $40,000 and moves the opening into winter."));
        LOG.info("Led a red case of the demonstration to SteerCo");
    }

    private RecoveryPlanForm plan() {
        return new RecoveryPlanForm(
                "Made-up example: the supplier delivers eight weeks late, and no second one was asked.",
                "Made-up example: the opening slips into winter, and residents wait another season.",
                List.of(
                        new RecoveryOption("Pay for faster delivery", new BigDecimal("120000")),
                        new RecoveryOption("Ask a second supplier for half of it", new BigDecimal("45000")),
                        new RecoveryOption("Wait for the supplier", BigDecimal.ZERO)),
                "May the action spend $120,000 on faster delivery?",
                AskedOf.STEERCO,
                List.of(
                        new RecoveryStep("Order the faster delivery", deadlines.today().plusDays(14)),
                        new RecoveryStep("Equip the first two sites", deadlines.today().plusDays(60)),
                        new RecoveryStep("Open all sites", deadlines.today().plusDays(120))));
    }

    private void complete(String username, UUID id, String formKey, Object command) {
        accounts.actAs(username, () -> {
            TaskRow task = desk.ofCase(RedCase.refOf(id)).stream()
                    .filter(row -> row.state() == TaskRow.State.OPEN && row.formKey().equals(formKey))
                    .findFirst()
                    .orElseThrow();
            if (task.assignee() == null) {
                desk.claim(task.id(), null);
            }
            desk.complete(task.id(), null, command);
        });
    }
}
