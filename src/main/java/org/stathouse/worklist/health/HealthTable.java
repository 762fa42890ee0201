package org.stathouse.worklist.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.CsvWriter;
import org.stathouse.worklist.health.HealthReport.Percentiles;

/** The report's tables, each a CSV file of its own; ages and times are in days. */
public enum HealthTable {
    PEOPLE(HealthTable::people, "username", "name", "open", "overdue", "due_soon", "done", "done_on_time", "on_time_percent"),
    GROUPS(HealthTable::groups, "group", "name", "open", "free", "taken", "overdue", "due_soon"),
    AGES(HealthTable::ages, "from_working_days", "to_working_days", "open", "overdue"),
    WAITING(
            HealthTable::waiting,
            "process", "process_name", "step", "step_name", "open", "free", "overdue",
            "median_age_working_days", "oldest_age_working_days", "oldest_came_up"),
    TIMES(
            HealthTable::times,
            "process", "process_name", "step", "step_name", "done", "on_time_percent",
            "p50_working_days", "p85_working_days", "p95_working_days",
            "p50_calendar_days", "p85_calendar_days", "p95_calendar_days"),
    WEEKS(HealthTable::weeks, "monday", "came_up", "done", "done_on_time", "done_late", "on_time_percent", "open_at_end");

    private final Function<HealthReport, Stream<@Nullable Object[]>> rows;
    private final List<String> columns;

    HealthTable(Function<HealthReport, Stream<@Nullable Object[]>> rows, String... columns) {
        this.rows = rows;
        this.columns = List.of(columns);
    }

    /** The name of the file. */
    public String fileName() {
        return "health-" + name().toLowerCase(Locale.ROOT) + ".csv";
    }

    byte[] write(HealthReport report) {
        return CsvWriter.write(columns, rows.apply(report).map(this::named).toList());
    }

    private Map<String, @Nullable Object> named(@Nullable Object[] cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }

    private static Stream<@Nullable Object[]> people(HealthReport report) {
        return report.people().stream().map(person -> row(
                person.username(), person.name(), person.open(), person.overdue(), person.dueSoon(),
                person.done(), person.onTime(), person.onTimePercent()));
    }

    private static Stream<@Nullable Object[]> groups(HealthReport report) {
        return report.groups().stream().map(group -> row(
                group.key(), group.name(), group.open(), group.free(), group.taken(), group.overdue(), group.dueSoon()));
    }

    private static Stream<@Nullable Object[]> ages(HealthReport report) {
        return report.ages().stream().map(one -> row(one.age().from(), one.age().to(), one.open(), one.overdue()));
    }

    private static Stream<@Nullable Object[]> waiting(HealthReport report) {
        return report.waiting().stream().map(step -> row(
                step.step().process(), step.processName(), step.step().element(), step.name(), step.open(), step.free(), step.overdue(),
                step.medianAge(), step.oldestAge(), step.oldest()));
    }

    private static Stream<@Nullable Object[]> times(HealthReport report) {
        return report.times().stream().map(step -> {
            Percentiles working = step.working();
            return row(
                    step.step().process(), step.processName(), step.step().element(), step.name(), step.done(), step.onTimePercent(),
                    working == null ? null : working.p50(), working == null ? null : working.p85(), working == null ? null : working.p95(),
                    step.calendar().p50(), step.calendar().p85(), step.calendar().p95());
        });
    }

    private static Stream<@Nullable Object[]> weeks(HealthReport report) {
        return report.weeks().stream().map(week -> row(
                week.monday(), week.cameUp(), week.done(), week.onTime(), week.late(), week.onTimePercent(), week.openAtEnd()));
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }
}
