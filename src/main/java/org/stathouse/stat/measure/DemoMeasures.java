package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/**
 * Measures with made-up figures for the demonstration's Stats, each named as such, with a target that changed, a figure that is missing
 * and one that was revised. Made after the start, in the {@code demo} profile only, for a Stat without measures.
 */
@Component
@Profile("demo")
class DemoMeasures {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMeasures.class);

    private static final String ANALYST = "analyst";
    private static final String MARK = " (made up)";
    private static final String SOURCE = "Made up for the demonstration; in life: ";

    /** How a series goes on from one period to the next, over and over. */
    private static final int[] STEPS = {3, -5, 2, -4, 6, -7, -1, 4, -6, 1};

    private final Measures measures;
    private final MeasureRepository repository;
    private final Observations observations;
    private final StatDirectory stats;
    private final DemoAccounts accounts;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final AsyncTaskExecutor background;

    DemoMeasures(
            Measures measures,
            MeasureRepository repository,
            Observations observations,
            StatDirectory stats,
            DemoAccounts accounts,
            Deadlines deadlines,
            TransactionTemplate transaction,
            AsyncTaskExecutor applicationTaskExecutor) {
        this.measures = measures;
        this.repository = repository;
        this.observations = observations;
        this.stats = stats;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.background = applicationTaskExecutor;
    }

    /** A series: where it begins and how strongly it moves. */
    private record Series(MeasureForm form, int target, int periods, int start, int stride) {}

    @EventListener(ApplicationReadyEvent.class)
    @Order(90)
    void begin() {
        background.execute(this::make);
    }

    private void make() {
        fill("CleanStat", List.of(
                new Series(form("Overdue cleaning work orders", "orders", Frequency.WEEKLY, MeasureDirection.LOWER_IS_BETTER,
                        "Cleaning work orders that are open past their due date at the end of the week.", "the 311 work-order system", "Department of Public Works, data office"), 350, 26, 430, 5),
                new Series(form("Work orders closed on time", "%", Frequency.WEEKLY, MeasureDirection.HIGHER_IS_BETTER,
                        "Of the cleaning work orders closed in the week, those closed by their due date.", "the 311 work-order system", "Department of Public Works, data office"), 85, 26, 78, 1)));
        fill("PayStat", List.of(
                new Series(form("Past-due invoices", "invoices", Frequency.MONTHLY, MeasureDirection.LOWER_IS_BETTER,
                        "Invoices unpaid more than 30 days after they were received, on the last day of the month.", "the City’s ledger", "Department of Finance, accounts payable"), 1200, 14, 1900, 40),
                new Series(form("Days to pay an invoice", "days", Frequency.MONTHLY, MeasureDirection.LOWER_IS_BETTER,
                        "Calendar days from receipt to payment, the median of the invoices paid in the month.", "the City’s ledger", "Department of Finance, accounts payable"), 30, 14, 52, 1)));
        fill("PoliceStat", List.of(
                new Series(form("Strategy contacts made on time", "%", Frequency.MONTHLY, MeasureDirection.HIGHER_IS_BETTER,
                        "Of the contacts that the violence reduction strategy planned for the month, those made by their date.", "the strategy’s case records", "Baltimore Police Department, analysis"), 90, 14, 81, 1)));
    }

    /** All of a Stat's measures or none, so that a stop half-way leaves nothing half done. */
    private void fill(String statName, List<Series> series) {
        stats.all().stream()
                .filter(stat -> stat.name().equals(statName) && repository.ofStat(stat.id()).isEmpty())
                .findFirst()
                .ifPresent(stat -> accounts.actAs(ANALYST, () -> transaction.executeWithoutResult(status -> add(stat, series))));
    }

    private void add(StatSummary stat, List<Series> series) {
        series.forEach(one -> {
            LocalDate today = deadlines.today();
            Frequency frequency = Objects.requireNonNull(one.form().frequency());
            MeasurePeriod last = MeasurePeriod.lastOverOn(frequency, today);
            BigDecimal easier = BigDecimal.valueOf(one.target() + (one.form().direction() == MeasureDirection.LOWER_IS_BETTER ? one.target() / 5 : -5));
            MeasureView added = measures.add(stat.id(), one.form(), new TargetForm(easier, last.plus(-one.periods()).from()));
            measures.setTarget(added.id(), added.version(), new TargetForm(BigDecimal.valueOf(one.target()), last.plus(-one.periods() / 3).from()));
            report(added.id(), one, last);
        });
        LOG.info("Made up {} measures of {} for the demonstration", series.size(), stat.name());
    }

    /** One period in the middle stays missing, and a late one is revised. */
    private void report(UUID measure, Series series, MeasurePeriod last) {
        List<ReportedFigure> figures = new ArrayList<>();
        int missing = series.periods() / 2;
        int figure = series.start();
        boolean falls = series.form().direction() == MeasureDirection.LOWER_IS_BETTER;
        for (int i = 0; i < series.periods(); i++) {
            int step = STEPS[i % STEPS.length] * series.stride();
            figure += falls ? step : -step;
            if (i != missing) {
                figures.add(new ReportedFigure(last.plus(i + 1 - series.periods()).text(), String.valueOf(figure), null));
            }
        }
        observations.report(measure, figures, ReportChannel.FILE);
        ReportedFigure late = figures.get(figures.size() - 3);
        int revised = Integer.parseInt(String.valueOf(late.value())) + 2 * series.stride();
        observations.report(measure, List.of(new ReportedFigure(late.period(), String.valueOf(revised), "Made up: records that came in late")), ReportChannel.ENTERED);
    }

    private static MeasureForm form(
            String name, String unit, Frequency frequency, MeasureDirection direction, String definition, String source, String steward) {
        return new MeasureForm(name + MARK, unit, frequency, direction, definition + " All figures are made up for the demonstration.", SOURCE + source, steward, null);
    }
}
