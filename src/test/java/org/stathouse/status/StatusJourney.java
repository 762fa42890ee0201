package org.stathouse.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionStatus;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.SignIn;

/**
 * Reports on single actions as the people who would do so. Cycles are made open without asking about every action of the shared
 * database; they lie in far-away months, so that no due date or lock passes while a test moves the clock by weeks.
 */
public class StatusJourney {

    /** The month of an action's first report by this journey; each later one is of the next month. */
    public static final YearMonth FIRST = YearMonth.of(2090, 1);

    private final StatusCycles cycles;
    private final StatusCycleRepository repository;
    private final StatusSettingsRepository settings;
    private final CycleCalendar calendar;
    private final Reports reports;
    private final ReportReview review;
    private final ReportRegister register;
    private final Deadlines deadlines;
    private final SignIn signIn;
    private final TransactionTemplate transaction;

    public StatusJourney(ApplicationContext context) {
        cycles = context.getBean(StatusCycles.class);
        repository = context.getBean(StatusCycleRepository.class);
        settings = context.getBean(StatusSettingsRepository.class);
        calendar = context.getBean(CycleCalendar.class);
        reports = context.getBean(Reports.class);
        review = context.getBean(ReportReview.class);
        register = context.getBean(ReportRegister.class);
        deadlines = context.getBean(Deadlines.class);
        signIn = context.getBean(SignIn.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    /** Publishes the action's next report with that overall rating: written by its owner or liaison, accepted by TMO. */
    public UUID publish(ActionId action, Rag overall) {
        return publish(action, overall, nextMonth(action));
    }

    /** Publishes the action's report of a month. */
    public UUID publish(ActionId action, Rag overall, YearMonth month) {
        UUID report = submit(action, overall, month);
        accept(report);
        return report;
    }

    /** The action's report of a month, handed in and not reviewed yet. */
    public UUID submit(ActionId action, Rag overall, YearMonth month) {
        UUID report = ask(action, month);
        submit(report, overall);
        return report;
    }

    /** Hands a report in that is asked for already. */
    public void submit(UUID report, Rag overall) {
        ReportView asked = view(report);
        signIn.as(writer(asked), () -> reports.submit(report, new SubmitReport(asked.version(), form(asked, overall))));
    }

    /** Accepts a report as TMO. */
    public void accept(UUID report) {
        long version = view(report).version();
        signIn.as("tmo", () -> review.review(report, new ReviewReport(version, true, null)));
    }

    /** Asks for a report of an action; nothing is written yet. */
    public UUID ask(ActionId action, YearMonth month) {
        UUID cycle = open(month);
        return signIn.as("tmo", () -> cycles.include(cycle, action));
    }

    /** The month after the action's latest report. */
    public YearMonth nextMonth(ActionId action) {
        return signIn.as("tmo", () -> register.history(action)).stream()
                .findFirst()
                .map(latest -> latest.month().plusMonths(1))
                .orElse(FIRST);
    }

    /** The id of the open cycle of a month; made where it does not exist. */
    public UUID open(YearMonth month) {
        return Objects.requireNonNull(transaction.execute(status -> repository
                .findByMonth(month)
                .orElseGet(() -> {
                    StatusCycle cycle = new StatusCycle(month, calendar.schedule(month, settings.only().view()));
                    cycle.open();
                    return repository.save(cycle);
                })
                .id()));
    }

    /** What may be submitted as it stands, with that overall rating by its schedule. */
    public ReportForm form(ReportView report, Rag overall) {
        LocalDate end = report.action().end() == null ? deadlines.today() : report.action().end();
        boolean green = overall == Rag.GREEN;
        return new ReportForm(
                Rating.of(overall),
                Rating.of(Rag.GREEN),
                Rating.of(Rag.GREEN),
                Rating.of(Rag.GREEN),
                40,
                ActionStatus.IN_PROGRESS,
                end,
                null,
                null,
                "Opened two counters.",
                "Open a third counter.",
                green ? null : "The lease is not signed.",
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                green ? null : "The signed lease.",
                green ? null : deadlines.today().plusDays(20));
    }

    /** The report as TMO sees it. */
    public ReportView view(UUID report) {
        return signIn.as("tmo", () -> reports.get(report));
    }

    public static CaseRef ref(UUID report) {
        return new CaseRef("status-report", report);
    }

    private static String writer(ReportView report) {
        @Nullable String owner = report.action().owner();
        return owner == null ? "liaison" : owner;
    }
}
