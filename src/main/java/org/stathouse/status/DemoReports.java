package org.stathouse.status;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ReportingAction;
import org.stathouse.plan.ReportingActions;

/**
 * Three months of made-up reports on the demonstration's plan and an open cycle, so that lists and charts have something to
 * show. The past months are written as they would stand today, without their processes; last month's are published like any
 * other. In the {@code demo} profile only, into an empty database, in the background of the start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "stathouse.demo.reports", matchIfMissing = true)
class DemoReports {

    private static final Logger LOG = LoggerFactory.getLogger(DemoReports.class);

    private static final int MOST = 100;
    private static final int PAST_MONTHS = 3;
    private static final String OWNER = "owner";
    private static final String TMO = "tmo";

    /** How actions stood over the months, action by action; a blank is silence. */
    private static final List<String> STORIES = List.of("GGG", "GAA", "AAR", "GGG", "G G", "RRA", "GGA", "AGG", "GG ", "AAG", "GGG", "GAR", "GGG");

    private static final String OWNERS_STORY = "GAR";

    private static final String OWNERS_OTHER_STORY = "GGA";

    private final StatusCycleRepository cycles;
    private final StatusReports reports;
    private final StatusSettingsRepository settings;
    private final FinalContents finals;
    private final CyclePlanning planning;
    private final CycleCalendar calendar;
    private final ReportOpening opening;
    private final Publication publication;
    private final Reports writing;
    private final ReportingActions actions;
    private final StatusWorkflow workflow;
    private final WorkingCalendar workingDays;
    private final Deadlines deadlines;
    private final DemoAccounts accounts;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor background;

    DemoReports(
            StatusCycleRepository cycles,
            StatusReports reports,
            StatusSettingsRepository settings,
            FinalContents finals,
            CyclePlanning planning,
            CycleCalendar calendar,
            ReportOpening opening,
            Publication publication,
            Reports writing,
            ReportingActions actions,
            StatusWorkflow workflow,
            WorkingCalendar workingDays,
            Deadlines deadlines,
            DemoAccounts accounts,
            CurrentActor currentActor,
            TransactionTemplate transaction,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.cycles = cycles;
        this.reports = reports;
        this.settings = settings;
        this.finals = finals;
        this.planning = planning;
        this.calendar = calendar;
        this.opening = opening;
        this.publication = publication;
        this.writing = writing;
        this.actions = actions;
        this.workflow = workflow;
        this.workingDays = workingDays;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.transaction = transaction;
        this.background = applicationTaskExecutor;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(100)
    void begin() {
        background.execute(this::make);
    }

    /** Makes what is missing; month by month, so that a start that is cut short goes on the next time. */
    void make() {
        if (reports.count() > 0) {
            return;
        }
        currentActor.asSystem(() -> {
            YearMonth current = YearMonth.from(deadlines.today()).minusMonths(1);
            transaction.executeWithoutResult(status -> {
                List<ReportingAction> plan = actions.after(null, MOST);
                IntStream.range(0, PAST_MONTHS).forEach(index -> past(current.minusMonths(PAST_MONTHS - index), index, plan));
                open(current, plan);
            });
        });
        begun();
        LOG.info("Made up {} status reports for the demonstration", reports.count());
    }

    private void past(YearMonth month, int index, List<ReportingAction> plan) {
        if (cycles.findByMonth(month).isPresent()) {
            return;
        }
        StatusCycle cycle = new StatusCycle(month, calendar.schedule(month, settings.only().view()));
        cycle.open();
        cycle.lock();
        cycles.saveAndFlush(cycle);
        for (int i = 0; i < plan.size(); i++) {
            ReportingAction action = plan.get(i);
            StatusReport report = new StatusReport(cycle, action);
            Rag rag = rag(story(plan, i).charAt(index));
            write(report, action, rag, index == PAST_MONTHS - 1);
        }
    }

    /**
     * The first action of the demonstration's owner turned Red last, so that its case has somebody to answer for it; the owner's others
     * never do, whatever order the actions come in.
     */
    private static String story(List<ReportingAction> plan, int action) {
        if (!OWNER.equals(plan.get(action).owner())) {
            return STORIES.get(action % STORIES.size());
        }
        boolean first = plan.stream().filter(one -> OWNER.equals(one.owner())).findFirst().filter(plan.get(action)::equals).isPresent();
        return first ? OWNERS_STORY : OWNERS_OTHER_STORY;
    }

    private void write(StatusReport report, ReportingAction action, @Nullable Rag rag, boolean newest) {
        CycleSchedule schedule = report.cycle().schedule();
        if (rag == null) {
            report.lock(true, calendar.lockAt(schedule));
            reports.save(report);
            return;
        }
        report.write(content(action, rag, report.month()));
        report.submit(Objects.requireNonNullElse(action.owner(), TMO), deadlines.closeOf(schedule.dueOn()));
        report.accept(TMO, deadlines.closeOf(schedule.reviewOn()));
        reports.saveAndFlush(report);
        if (newest) {
            publication.publish(report, TMO, null);
        } else {
            finals.save(new FinalContent(report, rag, TMO, deadlines.closeOf(schedule.reviewOn()), null));
        }
    }

    /** The cycle of last month, open now: with its own dates, or where those have passed as if TMO had moved them. */
    private void open(YearMonth month, List<ReportingAction> plan) {
        if (cycles.findByMonth(month).isPresent()) {
            return;
        }
        StatusCycle cycle = new StatusCycle(month, calendar.schedule(month, settings.only().view()));
        if (calendar.isLocked(cycle)) {
            LocalDate today = deadlines.today();
            cycle.move(new CycleSchedule(
                    cycle.schedule().opensOn(), workingDays.plusWorkingDays(today, 3), workingDays.plusWorkingDays(today, 6),
                    workingDays.plusWorkingDays(today, 8)));
        }
        cycle.open();
        cycles.saveAndFlush(cycle);
        opening.ask(cycle, plan);
        workflow.planned(cycle.id());
        planning.planIfMissing(month.plusMonths(1));
    }

    /** The owner has handed one report in and begun another. */
    private void begun() {
        YearMonth current = YearMonth.from(deadlines.today()).minusMonths(1);
        accounts.actAs(OWNER, () -> {
            List<UUID> own = Objects.requireNonNull(transaction.execute(status -> cycles.findByMonth(current)
                    .map(cycle -> reports.idsOwned(cycle.id(), OWNER))
                    .orElse(List.of())));
            if (!own.isEmpty()) {
                ReportView first = writing.get(own.getFirst());
                writing.submit(first.id(), new SubmitReport(first.version(), content(actions.get(first.action().id()), Rag.AMBER, current)));
            }
            if (own.size() > 1) {
                ReportView second = writing.get(own.get(1));
                writing.save(second.id(), second.version(), new ReportForm(
                        Rating.of(Rag.GREEN), Rating.NONE, Rating.of(Rag.GREEN), Rating.NONE, 45, null, null, null, null,
                        "Made-up example: two of three offices have moved.", null, null, List.of(), List.of(), List.of(), Set.of(), null, null));
            }
        });
    }

    private ReportForm content(ReportingAction action, Rag rag, YearMonth month) {
        LocalDate end = action.end() == null ? deadlines.today().plusMonths(9) : action.end();
        int percent = 20 + 10 * Math.floorMod(month.getMonthValue() + action.title().length(), 5);
        boolean green = rag == Rag.GREEN;
        return new ReportForm(
                Rating.of(rag),
                Rating.of(Rag.GREEN),
                Rating.of(Rag.GREEN),
                Rating.of(rag == Rag.RED ? Rag.AMBER : Rag.GREEN),
                percent,
                green ? ActionStatus.IN_PROGRESS : ActionStatus.DELAYED,
                green ? end : end.plusDays(rag == Rag.RED ? 60 : 20),
                null,
                null,
                "Made-up example: the second step of the work plan is done; the first sites use it.",
                "Made-up example: train the remaining sites and measure again.",
                green ? null : "Made-up example: the contract for the third step is not signed.",
                List.of(
                        new ReportMilestone("First sites in use", month.atDay(10), month.atDay(12), true),
                        new ReportMilestone("All sites in use", end, green ? end : end.plusDays(20), false)),
                List.of(),
                List.of(),
                Set.of(),
                green ? null : "Made-up example: the signed contract.",
                green ? null : deadlines.today().plusMonths(1));
    }

    private static @Nullable Rag rag(char letter) {
        return switch (letter) {
            case 'G' -> Rag.GREEN;
            case 'A' -> Rag.AMBER;
            case 'R' -> Rag.RED;
            default -> null;
        };
    }
}
