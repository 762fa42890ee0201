package org.stathouse.adjudication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportPublished;

/**
 * What published status reports mean to red cases, in the transaction that publishes them: Red opens a case or joins the open
 * one; what is not Red asks TMO, before a decision, whether the action has recovered, and closes the case, after one, when two
 * in a row hold (processes.md A.2 trigger and step 5).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RedReports {

    /** How many reports in a row must hold (processes.md A.2 step 5 [R]). */
    private static final int ENOUGH = 2;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final RedCaseRepository cases;
    private final RedCaseLocks locks;
    private final RedCaseNumbers numbers;
    private final ActionDirectory actions;
    private final RedCaseWorkflow workflow;
    private final RedCaseClosing closing;
    private final RedCaseJournal journal;
    private final StepTimes times;
    private final Deadlines deadlines;

    RedReports(
            RedCaseRepository cases,
            RedCaseLocks locks,
            RedCaseNumbers numbers,
            ActionDirectory actions,
            RedCaseWorkflow workflow,
            RedCaseClosing closing,
            RedCaseJournal journal,
            StepTimes times,
            Deadlines deadlines) {
        this.cases = cases;
        this.locks = locks;
        this.numbers = numbers;
        this.actions = actions;
        this.workflow = workflow;
        this.closing = closing;
        this.journal = journal;
        this.times = times;
        this.deadlines = deadlines;
    }

    @EventListener
    void on(ReportPublished report) {
        if (report.overall() == Rag.RED) {
            locks.lockOpenCaseOf(report.action()).ifPresentOrElse(open -> join(open, report), () -> open(report));
        } else if (cases.findOpenOf(report.action().value()).isPresent()) {
            // Most reports concern no case: only those that seem to are worth a lock.
            locks.lockOpenCaseOf(report.action()).ifPresent(open -> held(open, report));
        }
    }

    private void open(ReportPublished report) {
        Optional<ActionFacts> action = facts(report.action()).filter(found -> !found.status().isOver());
        if (action.isEmpty()) {
            return;
        }
        LocalDate today = deadlines.today();
        RedCase opened = cases.saveAndFlush(
                new RedCase(numbers.next(today.getYear()), action.get(), CaseReport.of(report), times.now()));
        journal.record(opened, "opened", "opened by the Red report of " + month(report), Map.of("action", opened.action().label()));
        workflow.opened(opened.id());
        journal.tell(
                journal.all(opened),
                "opened",
                opened.round(),
                opened,
                "Red case " + opened.number() + " opened: " + opened.action().label(),
                Map.of("month", month(report)));
    }

    private void join(RedCase open, ReportPublished report) {
        open.take(CaseReport.of(report));
        journal.record(open, "joined", "joined by the Red report of " + month(report), Map.of("report", month(report)));
        if (open.isRecoveryAsked()) {
            open.recoveryAnswered();
            workflow.recoveryMoot(open.id());
        }
    }

    /** A paused action proves nothing by its reports, so they count only once it goes on. */
    private void held(RedCase open, ReportPublished report) {
        open.take(CaseReport.of(report));
        String rating = report.overall().label();
        journal.record(open, "report-taken", "took in the report of " + month(report) + ": " + rating, Map.of("rating", rating));
        int held = open.reports().heldInARow();
        if (open.isPaused() || held == 0) {
            return;
        }
        if (!open.isDecided()) {
            askWhetherRecovered(open);
        } else if (held >= ENOUGH) {
            closing.close(open, Ending.REPORTS_HELD, "Two published reports in a row were not Red.", Actor.SYSTEM.username());
        }
    }

    private void askWhetherRecovered(RedCase open) {
        if (!open.isRecoveryAsked()) {
            open.askWhetherRecovered();
            workflow.recoveryReported(open.id());
        }
    }

    private Optional<ActionFacts> facts(ActionId action) {
        return actions.find(List.of(action)).stream().findFirst();
    }

    private static String month(ReportPublished report) {
        return MONTH.format(report.month());
    }
}
