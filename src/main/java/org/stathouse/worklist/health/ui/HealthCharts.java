package org.stathouse.worklist.health.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.stathouse.shared.chart.Bars;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.shared.chart.StackedColumns;
import org.stathouse.worklist.health.HealthReport.AgeCount;
import org.stathouse.worklist.health.HealthReport.Waiting;
import org.stathouse.worklist.health.HealthReport.Week;

/** Draws the figures of the work's health. */
final class HealthCharts {

    /** How many bars stay readable below one another. */
    private static final int MOST_BARS = 10;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final Sign ON_TIME = new Sign("T", "Done on time", Hue.GREEN);
    private static final Sign LATE = new Sign("L", "Done late", Hue.AMBER);

    private HealthCharts() {}

    /** A week by its Monday: "Feb 22". */
    static String week(LocalDate monday) {
        return DAY.format(monday);
    }

    /** What was done week by week, on time and late. */
    static StackedColumns trend(List<Week> weeks) {
        long done = weeks.stream().mapToLong(Week::done).sum();
        long late = weeks.stream().mapToLong(Week::late).sum();
        String description = "%,d tasks were done in the last %d weeks, %,d of them late; %,d came up.".formatted(
                done, weeks.size(), late, weeks.stream().mapToLong(Week::cameUp).sum());
        return new StackedColumns(
                "Tasks done each week",
                description,
                "Week of",
                weeks.stream().map(week -> week(week.monday())).toList(),
                List.of(new StackedColumns.Layer(ON_TIME, counts(weeks, Week::onTime)), new StackedColumns.Layer(LATE, counts(weeks, Week::late))));
    }

    /** How old the open tasks are. */
    static Bars ages(List<AgeCount> ages) {
        List<Bars.Bar> bars = ages.stream().map(HealthCharts::bar).toList();
        String description = "%,d of %,d open tasks came up more than 20 working days ago.".formatted(
                ages.stream().filter(one -> one.age().from() > 20).mapToLong(AgeCount::open).sum(), ages.stream().mapToLong(AgeCount::open).sum());
        return new Bars("Open tasks by age", description, "Age", "Open tasks", bars);
    }

    /** The steps where most cases wait; of some step. */
    static Bars waiting(List<Waiting> steps) {
        List<Waiting> most = steps.stream().limit(MOST_BARS).toList();
        return new Bars(
                "Where most cases wait",
                "Most wait at “%s”: %,d.".formatted(most.getFirst().name(), most.getFirst().open()),
                "Step",
                "Open tasks",
                most.stream().map(step -> new Bars.Bar(step.name(), BigDecimal.valueOf(step.open()), null)).toList());
    }

    private static Bars.Bar bar(AgeCount one) {
        return new Bars.Bar(one.age().label(), BigDecimal.valueOf(one.open()), null);
    }

    private static List<Integer> counts(List<Week> weeks, ToLongFunction<Week> count) {
        return weeks.stream().map(week -> Math.toIntExact(count.applyAsLong(week))).toList();
    }
}
