package org.stathouse.worklist.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.CsvWriter;
import org.stathouse.worklist.health.HealthReport.AgeCount;
import org.stathouse.worklist.health.HealthReport.GroupLoad;
import org.stathouse.worklist.health.HealthReport.Percentiles;
import org.stathouse.worklist.health.HealthReport.PersonLoad;
import org.stathouse.worklist.health.HealthReport.StepTime;
import org.stathouse.worklist.health.HealthReport.Waiting;
import org.stathouse.worklist.health.HealthReport.Week;

/** The report's tables, each counted alone and each a CSV file of its own; ages and times are in days. */
public enum HealthTable {
    PEOPLE(
            HealthOfWork::people,
            HealthTable::person,
            "username", "name", "open", "overdue", "due_soon", "done", "done_on_time", "on_time_percent"),
    GROUPS(HealthOfWork::groups, HealthTable::group, "group", "name", "open", "free", "taken", "overdue", "due_soon"),
    AGES(HealthOfWork::ages, HealthTable::age, "from_working_days", "to_working_days", "open", "overdue"),
    WAITING(
            HealthOfWork::waiting,
            HealthTable::waiting,
            "process", "process_name", "step", "step_name", "open", "free", "overdue",
            "median_age_working_days", "oldest_age_working_days", "oldest_came_up"),
    TIMES(
            HealthOfWork::times,
            HealthTable::times,
            "process", "process_name", "step", "step_name", "done", "on_time_percent",
            "p50_working_days", "p85_working_days", "p95_working_days",
            "p50_calendar_days", "p85_calendar_days", "p95_calendar_days"),
    WEEKS(
            HealthOfWork::weeks,
            HealthTable::week,
            "monday", "came_up", "done", "done_on_time", "done_late", "on_time_percent", "open_at_end");

    private final Content<?> content;
    private final List<String> columns;

    <R> HealthTable(BiFunction<HealthOfWork, HealthFilter, List<R>> rows, Function<R, @Nullable Object[]> cells, String... columns) {
        this.content = new Content<>(rows, cells);
        this.columns = List.of(columns);
    }

    /** Where a table's rows come from, and a row's cells in the order of the columns. */
    private record Content<R>(BiFunction<HealthOfWork, HealthFilter, List<R>> rows, Function<R, @Nullable Object[]> cells) {

        List<@Nullable Object[]> table(HealthOfWork health, HealthFilter filter) {
            return rows.apply(health, filter).stream().map(cells).toList();
        }
    }

    /** The name of the file. */
    public String fileName() {
        return "health-" + name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** The table's rows as the report has them; nothing else is counted. */
    public List<?> rows(HealthOfWork health, HealthFilter filter) {
        return content.rows().apply(health, filter);
    }

    /** The table as a CSV file; nothing else is counted. */
    public byte[] csv(HealthOfWork health, HealthFilter filter) {
        return CsvWriter.write(columns, content.table(health, filter).stream().map(this::named).toList());
    }

    private Map<String, @Nullable Object> named(@Nullable Object[] cells) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(columns.get(i), cells[i]);
        }
        return row;
    }

    private static @Nullable Object[] person(PersonLoad person) {
        return row(
                person.username(), person.name(), person.open(), person.overdue(), person.dueSoon(),
                person.done(), person.onTime(), person.onTimePercent());
    }

    private static @Nullable Object[] group(GroupLoad group) {
        return row(group.key(), group.name(), group.open(), group.free(), group.taken(), group.overdue(), group.dueSoon());
    }

    private static @Nullable Object[] age(AgeCount one) {
        return row(one.age().from(), one.age().to(), one.open(), one.overdue());
    }

    private static @Nullable Object[] waiting(Waiting step) {
        return row(
                step.step().process(), step.processName(), step.step().element(), step.name(), step.open(), step.free(), step.overdue(),
                step.medianAge(), step.oldestAge(), step.oldest());
    }

    private static @Nullable Object[] times(StepTime step) {
        Percentiles working = step.working();
        return row(
                step.step().process(), step.processName(), step.step().element(), step.name(), step.done(), step.onTimePercent(),
                working == null ? null : working.p50(), working == null ? null : working.p85(), working == null ? null : working.p95(),
                step.calendar().p50(), step.calendar().p85(), step.calendar().p95());
    }

    private static @Nullable Object[] week(Week week) {
        return row(week.monday(), week.cameUp(), week.done(), week.onTime(), week.late(), week.onTimePercent(), week.openAtEnd());
    }

    private static @Nullable Object[] row(@Nullable Object... cells) {
        return cells;
    }
}
